-- An enrolment carries the moment at which it was entered: a session that had begun by then did not expect the person.
alter table enrolments add column enrolled_at timestamptz not null default now();
-- A finished session stores the people who were expected at it; null while it is not finished.
alter table sessions add column roster uuid[];

do $$
declare centre uuid;
begin
  for centre in select id from platform.centres loop
    perform set_config('app.centre_id', centre::text, true);
    -- An id of version 7 begins with the milliseconds at which it was made. Other ids say nothing, so their first day counts.
    update enrolments set enrolled_at = case
      when substr(id::text, 15, 1) = '7'
        then to_timestamp(('x' || substr(replace(id::text, '-', ''), 1, 12))::bit(48)::bigint / 1000.0)
      else starts_on::timestamptz end
    where centre_id = centre;
    -- Finishing marked every expected person, so the marks of a finished session name its roster; walk-ins were not expected.
    update sessions s set roster = array(
      select a.person_id from attendance a
      where a.centre_id = s.centre_id and a.session_id = s.id and a.state <> 'walk-in' order by a.person_id)
    where s.centre_id = centre and s.state = 'held';
  end loop;
end $$;
