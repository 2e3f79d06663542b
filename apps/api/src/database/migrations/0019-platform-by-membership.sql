-- A centre's role sees of the control plane only its own people, never whether somebody is an operator, and no password; it enters people whom
-- nobody can sign in as yet, and writes no link but an invitation into its own centre.
revoke all on platform.users, platform.one_time_links, platform.user_centres from saath_app;

alter table platform.users enable row level security;
create policy platform_all on platform.users to saath_platform using (true) with check (true);
create policy own_people on platform.users for select to saath_app using (exists (
  select 1 from platform.user_centres m
  where m.user_id = users.id and m.centre_id = nullif(current_setting('app.centre_id', true), '')::uuid));
create policy enter_people on platform.users for insert to saath_app with check (true);
grant select (id, email_cipher, name, language), insert (id, name, language, created_at, updated_at) on platform.users to saath_app;

-- Whether nobody can sign in as a user: no address, no telephone number, no password, no operator; true also for a user not yet written.
create function platform.is_unaddressed(wanted uuid) returns boolean language sql security definer set search_path = '' as $$
  select not exists (select 1 from platform.users u
    where u.id = wanted and (u.operator or u.email_index is not null or u.phone_index is not null or u.password_hash is not null))
$$;
revoke execute on function platform.is_unaddressed from public;
grant execute on function platform.is_unaddressed to saath_app;

drop policy own_centre on platform.user_centres;
create policy own_centre on platform.user_centres for select to saath_app
  using (centre_id = nullif(current_setting('app.centre_id', true), '')::uuid);
create policy enter_unaddressed on platform.user_centres for insert to saath_app
  with check (centre_id = nullif(current_setting('app.centre_id', true), '')::uuid and state = 'invited' and platform.is_unaddressed(user_id));
create policy change_branches on platform.user_centres for update to saath_app
  using (centre_id = nullif(current_setting('app.centre_id', true), '')::uuid)
  with check (centre_id = nullif(current_setting('app.centre_id', true), '')::uuid);
grant select, insert, update (branch_ids) on platform.user_centres to saath_app;

alter table platform.one_time_links enable row level security;
create policy platform_all on platform.one_time_links to saath_platform using (true) with check (true);
create policy invite_own on platform.one_time_links for insert to saath_app with check (
  purpose = 'invitation' and centre_id = nullif(current_setting('app.centre_id', true), '')::uuid and exists (
    select 1 from platform.user_centres m where m.user_id = one_time_links.user_id and m.centre_id = one_time_links.centre_id and m.state = 'invited'));
grant insert (id, token_hash, purpose, user_id, centre_id, created_at, expires_at, mail_due_at) on platform.one_time_links to saath_app;
