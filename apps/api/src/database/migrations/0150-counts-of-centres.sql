-- The counts of a page of centres in one statement. Each centre is entered as for the figures of all of them, where the platform role may
-- count and read nothing; the counts of one centre are one statement, which looks through its staff once.
create function platform.counts_of(centres uuid[])
returns table (centre_id uuid, branches int, staff int, members int, groups int, invited boolean, accepted boolean)
language plpgsql set search_path = '' as $$
declare
  entered text := coalesce(current_setting('app.centre_id', true), '');
  centre uuid;
begin
  foreach centre in array centres loop
    perform set_config('app.centre_id', centre::text, true);
    return query select centre,
      (select count(*)::int from public.branches b where b.centre_id = centre),
      count(*) filter (where s.state <> 'deactivated')::int,
      (select count(*)::int from public.members m where m.centre_id = centre),
      (select count(*)::int from public.groups g where g.centre_id = centre),
      coalesce(bool_or(s.role = 'administrator'), false),
      coalesce(bool_or(s.role = 'administrator' and s.state = 'active'), false)
    from public.staff s where s.centre_id = centre;
  end loop;
  perform set_config('app.centre_id', entered, true);
end $$;
revoke execute on function platform.counts_of(uuid[]) from public;
grant execute on function platform.counts_of(uuid[]) to saath_platform;

create or replace function platform.counted_inside(out members bigint, out groups bigint) language plpgsql set search_path = '' as $$
declare
  entered text := coalesce(current_setting('app.centre_id', true), '');
  centre uuid;
  inside record;
begin
  members := 0;
  groups := 0;
  for centre in select c.id from platform.centres c loop
    perform set_config('app.centre_id', centre::text, true);
    select (select count(*) from public.members m where m.centre_id = centre) as people,
      (select count(*) from public.groups g where g.centre_id = centre) as circles into inside;
    members := members + inside.people;
    groups := groups + inside.circles;
  end loop;
  perform set_config('app.centre_id', entered, true);
end $$;
