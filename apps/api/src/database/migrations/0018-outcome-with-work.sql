-- The outcome of a request with an Idempotency-Key is written in the transaction of its work. The app role may write it for the keys of its
-- own centre, and reads no answer.
alter table platform.idempotency_keys add column centre_id uuid;
alter table platform.idempotency_keys enable row level security;
create policy platform_all on platform.idempotency_keys to saath_platform using (true) with check (true);
create policy own_centre on platform.idempotency_keys to saath_app using (centre_id = nullif(current_setting('app.centre_id', true), '')::uuid) with check (centre_id = nullif(current_setting('app.centre_id', true), '')::uuid);
grant select (user_id, key, centre_id, claim), update (status, response) on platform.idempotency_keys to saath_app;
-- An answer about a colleague names how many groups they facilitate; it is read in the transaction of the platform role that invites them.
grant select (centre_id, id, group_id, staff_id, starts_on, ends_on) on group_facilitators to saath_platform;
