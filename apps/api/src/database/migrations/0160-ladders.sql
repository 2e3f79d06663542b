-- The counsellor in charge of a member.
alter table members add column in_charge_id uuid;
alter table members add constraint members_in_charge foreign key (centre_id, in_charge_id) references staff (centre_id, id) not valid;

-- The ladder of a member who missed sessions: its policy as it was when it opened, and the state that lists and the worker need. Everything
-- in it is computed from the events; a member has one open ladder at a time.
create table ladders (
  centre_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  state text not null check (state in ('open', 'closed')),
  policy jsonb not null,
  opened_at timestamptz not null,
  misses integer not null,
  step integer,
  who text,
  owner_id uuid,
  due_at timestamptz,
  changes_at timestamptz,
  closed_at timestamptz,
  closed_because text,
  version integer not null default 1,
  primary key (centre_id, id),
  check ((state = 'open') = (step is not null and due_at is not null)),
  check ((state = 'closed') = (closed_at is not null and closed_because is not null)),
  foreign key (centre_id, member_id) references members (centre_id, id),
  foreign key (centre_id, owner_id) references staff (centre_id, id)
);
select tenancy.protect('ladders');
create unique index ladders_open on ladders (centre_id, member_id) where state = 'open';
create index ladders_by_member on ladders (centre_id, member_id, opened_at desc);
create index ladders_by_due on ladders (centre_id, due_at, id) where state = 'open';
create index ladders_by_owner on ladders (centre_id, owner_id, due_at) where state = 'open';
create index ladders_changing on ladders (centre_id, changes_at) where changes_at is not null;

-- Everything that happened to a ladder; only ever added to. Notes are sealed.
create table ladder_events (
  centre_id uuid not null,
  id uuid not null,
  ladder_id uuid not null,
  type text not null check (type in ('session', 'given', 'outcome', 'closed')),
  at timestamptz not null,
  session_id uuid,
  starts_at timestamptz,
  state text check (state in ('missed', 'attended', 'neither')),
  step integer,
  staff_id uuid,
  outcome text,
  reason text,
  note_cipher bytea,
  by_id uuid,
  primary key (centre_id, id),
  check ((type = 'session') = (session_id is not null and starts_at is not null and state is not null)),
  check ((type in ('given', 'outcome')) = (step is not null)),
  check ((type = 'outcome') = (outcome is not null)),
  check ((type = 'closed') = (reason is not null)),
  foreign key (centre_id, ladder_id) references ladders (centre_id, id),
  foreign key (centre_id, session_id) references sessions (centre_id, id),
  foreign key (centre_id, staff_id) references staff (centre_id, id),
  foreign key (centre_id, by_id) references staff (centre_id, id)
);
select tenancy.protect('ladder_events');
revoke update, delete on ladder_events from saath_app;
create index ladder_events_by_ladder on ladder_events (centre_id, ladder_id, at, id);
create index ladder_events_by_session on ladder_events (centre_id, session_id) where session_id is not null;
