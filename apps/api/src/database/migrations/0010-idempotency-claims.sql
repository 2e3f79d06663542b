-- Which request holds a key that has no answer yet: one that was taken over, because its process had died, changes nothing any more.
alter table platform.idempotency_keys add column claim uuid;
