-- The figures of the platform: each centre is entered as it is for a list of centres, where the platform role may count and read nothing.
create function platform.counted_inside(out members bigint, out groups bigint) language plpgsql set search_path = '' as $$
declare
  entered text := coalesce(current_setting('app.centre_id', true), '');
  centre uuid;
begin
  members := 0;
  groups := 0;
  for centre in select c.id from platform.centres c loop
    perform set_config('app.centre_id', centre::text, true);
    members := members + (select count(*) from public.members m where m.centre_id = centre);
    groups := groups + (select count(*) from public.groups g where g.centre_id = centre);
  end loop;
  perform set_config('app.centre_id', entered, true);
end $$;
revoke execute on function platform.counted_inside() from public;
grant execute on function platform.counted_inside() to saath_platform;
