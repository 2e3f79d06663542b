-- The people who are asked one after the other where the person who is asked does not say yes, in order: a short list that those who ask chose.
alter table stand_in_requests add column next_ids uuid[] not null default '{}';
alter table stand_in_requests add constraint stand_in_requests_next check (cardinality(next_ids) <= 5) not valid;
