-- Mentors: members who recovered and accompany others. Their sobriety, gender and branch are read from their own record.
create table mentors (
  centre_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  staff_id uuid,
  supervisor_id uuid,
  role text not null check (role in ('volunteer', 'paid')),
  training_hours integer not null check (training_hours between 0 and 2000),
  languages text[] not null check (cardinality(languages) between 1 and 10),
  seats integer not null check (seats between 1 and 30),
  pause text check (pause in ('paused', 'stepped-back')),
  paused_on date,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (centre_id, id),
  check ((pause is null) = (paused_on is null)),
  foreign key (centre_id, member_id) references members (centre_id, id),
  foreign key (centre_id, staff_id) references staff (centre_id, id),
  foreign key (centre_id, supervisor_id) references staff (centre_id, id)
);
select tenancy.protect('mentors');
create unique index mentors_by_member on mentors (centre_id, member_id);
create unique index mentors_by_staff on mentors (centre_id, staff_id) where staff_id is not null;
-- A person is accompanied by one mentor at a time. A pairing that has ended stays, with its contacts.
create table mentorships (
  centre_id uuid not null,
  id uuid not null,
  mentor_id uuid not null,
  member_id uuid not null,
  started_on date not null,
  ended_on date,
  end_reason text,
  next_on date,
  next_at text,
  next_type text check (next_type in ('call', 'meeting', 'message', 'visit')),
  version integer not null default 1,
  primary key (centre_id, id),
  check ((ended_on is null) = (end_reason is null)),
  foreign key (centre_id, mentor_id) references mentors (centre_id, id),
  foreign key (centre_id, member_id) references members (centre_id, id)
);
select tenancy.protect('mentorships');
create unique index mentorships_present on mentorships (centre_id, member_id) where ended_on is null;
create index mentorships_by_mentor on mentorships (centre_id, mentor_id, ended_on);
create index mentorships_by_member on mentorships (centre_id, member_id);
-- A contact of a mentor. A note about the person is sealed.
create table mentor_contacts (
  centre_id uuid not null,
  id uuid not null,
  mentorship_id uuid not null,
  type text not null check (type in ('call', 'meeting', 'message', 'visit')),
  outcome text not null check (outcome in ('well', 'needs-support', 'not-reached')),
  minutes integer not null check (minutes between 0 and 600),
  at timestamptz not null,
  note_cipher bytea,
  logged_by uuid not null,
  logged_at timestamptz not null,
  primary key (centre_id, id),
  foreign key (centre_id, mentorship_id) references mentorships (centre_id, id),
  foreign key (centre_id, logged_by) references staff (centre_id, id)
);
select tenancy.protect('mentor_contacts');
create index mentor_contacts_by_mentorship on mentor_contacts (centre_id, mentorship_id, at);
create index mentor_contacts_by_time on mentor_contacts (centre_id, at, id);
-- A supervision of a mentor, on a day.
create table mentor_supervisions (
  centre_id uuid not null,
  id uuid not null,
  mentor_id uuid not null,
  held_on date not null,
  supervisor_id uuid not null,
  minutes integer not null check (minutes between 0 and 600),
  note_cipher bytea,
  recorded_at timestamptz not null,
  primary key (centre_id, id),
  foreign key (centre_id, mentor_id) references mentors (centre_id, id),
  foreign key (centre_id, supervisor_id) references staff (centre_id, id)
);
select tenancy.protect('mentor_supervisions');
create unique index mentor_supervisions_by_mentor on mentor_supervisions (centre_id, mentor_id, held_on);
-- A person who waits for a mentor; closed when they have one, or wish none any more.
create table mentor_requests (
  centre_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  preference text check (preference in ('female', 'male', 'other')),
  asked_at timestamptz not null,
  closed_at timestamptz,
  primary key (centre_id, id),
  foreign key (centre_id, member_id) references members (centre_id, id)
);
select tenancy.protect('mentor_requests');
create unique index mentor_requests_open on mentor_requests (centre_id, member_id) where closed_at is null;
create index mentor_requests_by_member on mentor_requests (centre_id, member_id, asked_at);
-- The bounds of the rules, where a centre has changed them; a centre without a row has the defaults of the domain.
create table mentor_bounds (
  centre_id uuid not null,
  id uuid not null,
  sober_months integer not null,
  paid_sober_months integer not null,
  training_hours integer not null,
  supervision_days integer not null,
  seats integer not null,
  paid_seats integer not null,
  ward_days integer not null,
  contact_days integer not null,
  needs_language boolean not null,
  needs_same_branch boolean not null,
  version integer not null default 1,
  primary key (centre_id, id),
  unique (centre_id)
);
select tenancy.protect('mentor_bounds');
