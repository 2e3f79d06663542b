-- An occurrence is its group and the local date of its first plan; its time, length and room may change.
-- A decision of staff prevails over the schedule, so what the schedule did is told apart: it cancelled the session, or gave it another start.
alter table sessions add column withdrawn boolean not null default false;
alter table sessions add column shifted boolean not null default false;
-- A second session on one date, from the time before this rule, that carries marks or was announced: it stays, and planning ignores it.
alter table sessions add column surplus boolean not null default false;

do $$
declare centre uuid;
begin
  for centre in select id from platform.centres loop
    perform set_config('app.centre_id', centre::text, true);
    update sessions s set withdrawn = true where s.centre_id = centre and s.state = 'cancelled' and s.cancel_reason = 'schedule-changed';
    -- Until now only another time zone shifted a session: it begins at the local time of its plan.
    update sessions s set shifted = true
    where s.centre_id = centre and s.moved_from is not null and s.starts_at at time zone s.time_zone = s.original_start::timestamp;

    create temporary table carrying on commit drop as
    select s.id, s.state = 'held' or s.started_at is not null or s.topic is not null or s.note_cipher is not null
      or exists (select 1 from attendance a where a.centre_id = centre and a.session_id = s.id)
      or exists (select 1 from attendance_changes c where c.centre_id = centre and c.session_id = s.id) as carries
    from sessions s where s.centre_id = centre;

    -- Of the sessions on one date, the one with a record counts, else the one that staff decided about, else the first.
    update sessions s set surplus = true
    from (select o.id, row_number() over (partition by o.group_id, left(o.original_start, 10)
        order by c.carries desc,
        (o.state = 'cancelled' and not o.withdrawn) or (o.moved_from is not null and not o.shifted) desc, o.created_at, o.id) as place
      from sessions o join carrying c on c.id = o.id where o.centre_id = centre) ranked
    where s.centre_id = centre and s.id = ranked.id and ranked.place > 1;

    delete from reminders r using sessions s, carrying c
    where r.centre_id = centre and s.centre_id = centre and s.id = r.session_id and c.id = s.id and s.surplus and not c.carries
      and r.attempts = 0 and r.state in ('planned', 'cancelled', 'suppressed');
    delete from sessions s using carrying c
    where s.centre_id = centre and c.id = s.id and s.surplus and not c.carries
      and not exists (select 1 from reminders r where r.centre_id = centre and r.session_id = s.id);
    update sessions s set state = 'cancelled', withdrawn = true, cancel_reason = 'schedule-changed', version = s.version + 1
    from carrying c where s.centre_id = centre and c.id = s.id and s.surplus and not c.carries and s.state = 'planned';
    drop table carrying;
  end loop;
end $$;

-- squawk-ignore adding-field-with-default
alter table sessions add column original_date date generated always as (case when surplus then null else
  make_date(substr(original_start, 1, 4)::integer, substr(original_start, 6, 2)::integer, substr(original_start, 9, 2)::integer) end) stored;
alter table sessions drop constraint sessions_centre_id_group_id_original_start_key;
-- squawk-ignore require-concurrent-index-creation
create unique index sessions_by_occurrence on sessions (centre_id, group_id, original_date);
