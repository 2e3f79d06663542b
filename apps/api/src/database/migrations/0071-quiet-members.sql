-- From when a member comes to nothing, and the last day on which they attended: care computes both from the facts, and the list is read by the
-- first. Members who are on record have -infinity until the worker has looked at them.
alter table members add column last_attended_on date;
alter table members add column quiet_since date default '-infinity';
alter table members alter column quiet_since drop default;
-- squawk-ignore require-concurrent-index-creation
create index members_quiet on members (centre_id, quiet_since, id) where quiet_since is not null;
do $$
declare centre uuid;
begin
  for centre in select id from platform.centres loop
    insert into platform.due_work (centre_id, kind, due_at) values (centre, 'care', date_trunc('milliseconds', now()))
    on conflict (centre_id, kind) do update set due_at = excluded.due_at;
  end loop;
end $$;
