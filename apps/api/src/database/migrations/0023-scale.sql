-- Names in the order in which people read them, in every script, with numbers as numbers: "Branch 2" before "Branch 10".
create collation natural_order (provider = icu, locale = 'und-u-kn-true');

-- squawk-ignore require-concurrent-index-creation
create index branches_in_order on branches (centre_id, name collate natural_order, id);
-- squawk-ignore require-concurrent-index-creation
create index groups_in_order on groups (centre_id, branch_id, name collate natural_order, id);
-- squawk-ignore require-concurrent-index-creation
create index members_in_order on members (centre_id, alias collate natural_order, id);
-- squawk-ignore require-concurrent-index-creation
create index members_of_branch_in_order on members (centre_id, branch_id, alias collate natural_order, id);
-- squawk-ignore require-concurrent-index-creation
create index staff_in_order on staff (centre_id, name collate natural_order, id);
-- squawk-ignore require-concurrent-index-creation
create index sessions_by_group on sessions (centre_id, group_id, starts_at);

-- A milestone falls on few first days of sobriety, which are looked up instead of everybody.
-- squawk-ignore require-concurrent-index-creation
create index sobriety_episodes_by_start on sobriety_episodes (centre_id, started_on) where ended_on is null;

-- The people of a branch, and those who need a word, are counted from an index alone.
-- squawk-ignore require-concurrent-index-creation
create index members_by_branch on members (centre_id, branch_id) where stage <> 'left';
-- squawk-ignore require-concurrent-index-creation
create index members_by_need on members (centre_id, needs_word_from, branch_id) where needs_word_from is not null;

-- What became due in a time is counted from an index alone.
-- squawk-ignore require-concurrent-index-creation
create index follow_ups_by_day on follow_ups (centre_id, due_on, kind, member_id, outcome);

-- The place of a member in the list of those who need a word: care computes it, the list is read in this order. People who are on record
-- come last until the worker has looked at them.
alter table members add column need_place text collate "C";
do $$
declare centre uuid;
begin
  for centre in select id from platform.centres loop
    perform set_config('app.centre_id', centre::text, true);
    update members set need_place = '9' where centre_id = centre and needs_word_from is not null;
    insert into platform.due_work (centre_id, kind, due_at) values (centre, 'care', date_trunc('milliseconds', now()))
    on conflict (centre_id, kind) do update set due_at = excluded.due_at;
  end loop;
end $$;
-- squawk-ignore require-concurrent-index-creation
create index members_in_need on members (centre_id, need_place, id) where need_place is not null;

-- The attendance of a group on a day, added up: what figures of weeks and branches are made of. Attendance writes it with each mark.
create table attendance_daily (
  centre_id uuid not null,
  group_id uuid not null,
  day date not null,
  branch_id uuid not null,
  kind text not null,
  begun_at timestamptz not null,
  attended integer not null,
  missed integer not null,
  excused integer not null,
  walk_ins integer not null,
  few_people uuid[],
  primary key (centre_id, group_id, day),
  foreign key (centre_id, group_id) references groups (centre_id, id),
  foreign key (centre_id, branch_id) references branches (centre_id, id)
);
create index attendance_daily_by_day on attendance_daily (centre_id, day, branch_id) include (group_id, begun_at, attended, missed, few_people);
select tenancy.protect('attendance_daily');

do $$
declare centre uuid;
begin
  for centre in select id from platform.centres loop
    perform set_config('app.centre_id', centre::text, true);
    insert into attendance_daily (centre_id, group_id, day, branch_id, kind, begun_at, attended, missed, excused, walk_ins, few_people)
    select centre, d.group_id, d.day, g.branch_id, g.kind, max(d.starts_at),
      count(*) filter (where d.state in ('present', 'late', 'left-early')),
      count(*) filter (where d.state is null or d.state = 'absent'),
      count(*) filter (where d.state = 'excused'),
      count(*) filter (where d.state = 'walk-in'),
      case when count(distinct d.person_id) < 5 then array_agg(distinct d.person_id) end
    from (
      select s.group_id, s.starts_at, (s.starts_at at time zone s.time_zone)::date as day, p.person_id, p.state
      from sessions s cross join lateral (
        select a.person_id, a.state from attendance a where a.centre_id = s.centre_id and a.session_id = s.id
        union all
        select r.id, null from unnest(case when s.state = 'held' then s.roster end) r (id) where not exists (
          select 1 from attendance a where a.centre_id = s.centre_id and a.session_id = s.id and a.person_id = r.id)) p
      where s.centre_id = centre and s.state <> 'cancelled') d
    join groups g on g.centre_id = centre and g.id = d.group_id
    group by d.group_id, d.day, g.branch_id, g.kind;
    -- The version that still runs marks people without this table, so the worker counts once more when that version is gone.
    insert into platform.due_work (centre_id, kind, due_at) values (centre, 'attendance-daily', now() + interval '1 hour')
    on conflict (centre_id, kind) do nothing;
  end loop;
end $$;
