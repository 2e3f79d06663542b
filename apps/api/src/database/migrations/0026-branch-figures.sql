-- The attendance of a branch on a day, added up from those of its groups: what the overview is made of. Attendance writes it with each mark.
create table branch_days (
  centre_id uuid not null,
  day date not null,
  branch_id uuid not null,
  begun_at timestamptz not null,
  attended integer not null,
  missed integer not null,
  few_people uuid[],
  primary key (centre_id, day, branch_id),
  foreign key (centre_id, branch_id) references branches (centre_id, id)
);
select tenancy.protect('branch_days');

-- How many people a branch has who did not leave. Members writes it with each registration, and with each move from or to that stage.
create table member_counts (
  centre_id uuid not null,
  branch_id uuid not null,
  members integer not null,
  primary key (centre_id, branch_id),
  foreign key (centre_id, branch_id) references branches (centre_id, id)
);
select tenancy.protect('member_counts');

-- The people of a branch who need a word are listed in their order from an index, as those of the centre are.
-- squawk-ignore require-concurrent-index-creation
create index members_of_branch_in_need on members (centre_id, branch_id, need_place, id) where need_place is not null;

do $$
declare centre uuid;
begin
  for centre in select id from platform.centres loop
    perform set_config('app.centre_id', centre::text, true);
    insert into branch_days (centre_id, day, branch_id, begun_at, attended, missed, few_people)
    select centre, d.day, d.branch_id, max(d.begun_at), sum(d.attended), sum(d.missed),
      case when bool_and(d.few_people is not null) then (
        select case when count(*) < 5 then array_agg(p.id order by p.id) end from (
          select distinct f.id from attendance_daily o cross join lateral unnest(o.few_people) f (id)
          where o.centre_id = centre and o.branch_id = d.branch_id and o.day = d.day) p) end
    from attendance_daily d where d.centre_id = centre group by d.day, d.branch_id;
    insert into member_counts (centre_id, branch_id, members)
    select centre, m.branch_id, count(*) from members m where m.centre_id = centre and m.stage <> 'left' group by m.branch_id;
    -- The version that still runs writes neither of them, so the worker counts once more when that version is gone.
    insert into platform.due_work (centre_id, kind, due_at)
    select centre, kind, now() + interval '1 hour' from unnest(array['attendance-daily', 'member-counts']) as w (kind)
    on conflict (centre_id, kind) do update set due_at = greatest(due_work.due_at, excluded.due_at);
  end loop;
end $$;
