-- How long it takes from one branch to another, as the centre says; each pair of branches once, in the order of their ids.
create table travel_times (
  centre_id uuid not null,
  id uuid not null,
  branch_id uuid not null,
  other_branch_id uuid not null,
  minutes integer not null check (minutes between 1 and 600),
  primary key (centre_id, id),
  unique (centre_id, branch_id, other_branch_id),
  check (branch_id < other_branch_id),
  foreign key (centre_id, branch_id) references branches (centre_id, id),
  foreign key (centre_id, other_branch_id) references branches (centre_id, id)
);
select tenancy.protect('travel_times');

-- The days on which a person of the staff is away; why is nobody's business and is not stored.
create table absences (
  centre_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  recorded_at timestamptz not null,
  version integer not null default 1,
  primary key (centre_id, id),
  check (ends_on >= starts_on),
  foreign key (centre_id, staff_id) references staff (centre_id, id)
);
select tenancy.protect('absences');
create index absences_by_staff on absences (centre_id, staff_id, ends_on);

-- The absence for which a person was named, so that it can be taken back when the absence is removed.
alter table session_facilitators add column absence_id uuid;
alter table session_facilitators add constraint session_facilitators_absence
  foreign key (centre_id, absence_id) references absences (centre_id, id) not valid;
-- squawk-ignore require-concurrent-index-creation
create index session_facilitators_by_absence on session_facilitators (centre_id, absence_id) where absence_id is not null;
