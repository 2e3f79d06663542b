-- The sessions of this week and the next at which nobody could stand in, as the worker last found them, each with the start of its week at the
-- centre. The rows are computed from what is stored, so that they can be removed and found again.
create table lone_sessions (
  centre_id uuid not null,
  session_id uuid not null,
  group_id uuid not null,
  week_starts_at timestamptz not null,
  primary key (centre_id, session_id),
  foreign key (centre_id, session_id) references sessions (centre_id, id) on delete cascade,
  foreign key (centre_id, group_id) references groups (centre_id, id)
);
select tenancy.protect('lone_sessions');
create index lone_sessions_by_group on lone_sessions (centre_id, group_id);
insert into platform.due_work (centre_id, kind, due_at) select id, 'lone-sessions', date_trunc('milliseconds', now()) from platform.centres
on conflict (centre_id, kind) do nothing;
