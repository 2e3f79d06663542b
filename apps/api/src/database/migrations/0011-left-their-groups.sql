-- Whoever left is out of their groups from that day on. Until now only those who asked for the roster left them out.
do $$
declare centre uuid;
begin
  for centre in select id from platform.centres loop
    perform set_config('app.centre_id', centre::text, true);
    update enrolments e set ends_on = greatest(e.starts_on, m.stage_since), end_reason = 'left'
    from members m
    where e.centre_id = centre and m.centre_id = e.centre_id and m.id = e.member_id and m.stage = 'left'
      and (e.ends_on is null or e.ends_on > m.stage_since);
  end loop;
end $$;
