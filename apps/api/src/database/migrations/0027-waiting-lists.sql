-- The waiting list of a group: a person asks, waits, is offered a seat, and is enrolled, or the place ends without a seat.
create table waiting_places (
  centre_id uuid not null,
  id uuid not null,
  group_id uuid not null,
  member_id uuid,
  relative_id uuid,
  state text not null,
  asked_at timestamptz not null,
  rank integer not null,
  first_position integer not null check (first_position > 0),
  is_passed boolean not null default false,
  wish_cipher bytea,
  offered_at timestamptz,
  offer_ends_at timestamptz,
  settled_at timestamptz,
  outcome text,
  reason_cipher bytea,
  enrolment_id uuid,
  primary key (centre_id, id),
  check (num_nonnulls(member_id, relative_id) = 1),
  check (state in ('asked', 'waiting', 'offered', 'enrolled', 'ended')),
  check ((state = 'offered') = (offer_ends_at is not null)),
  check ((state = 'offered') = (offered_at is not null)),
  check ((state = 'enrolled') = (enrolment_id is not null)),
  check ((state = 'ended') = (outcome is not null)),
  check ((state in ('enrolled', 'ended')) = (settled_at is not null)),
  foreign key (centre_id, group_id) references groups (centre_id, id),
  foreign key (centre_id, member_id) references members (centre_id, id),
  foreign key (centre_id, relative_id) references relatives (centre_id, id),
  foreign key (centre_id, enrolment_id) references enrolments (centre_id, id)
);
select tenancy.protect('waiting_places');
-- A person is on the list of a group once.
create unique index waiting_places_once on waiting_places (centre_id, group_id, member_id, relative_id) nulls not distinct
  where state in ('asked', 'waiting', 'offered');
create index waiting_places_by_group on waiting_places (centre_id, group_id);
create index waiting_places_by_member on waiting_places (centre_id, member_id);

-- Decisions that a group may have more people than seats. The latest one of a group counts.
create table capacity_decisions (
  centre_id uuid not null,
  id uuid not null,
  group_id uuid not null,
  most integer not null check (most > 0),
  until date,
  reason_cipher bytea,
  decided_by uuid,
  decided_at timestamptz not null,
  primary key (centre_id, id),
  foreign key (centre_id, group_id) references groups (centre_id, id),
  foreign key (centre_id, decided_by) references staff (centre_id, id)
);
select tenancy.protect('capacity_decisions');
create index capacity_decisions_by_group on capacity_decisions (centre_id, group_id);

-- How people join a group, where it is stricter than its kind; null for the mode of the kind.
alter table groups add column enrolment_mode text check (enrolment_mode in ('closed', 'by-request', 'open', 'drop-in'));

-- How many days the offer of a seat stands.
alter table platform.centres add column offer_days integer not null default 2 check (offer_days between 1 and 30);
grant update (offer_days) on platform.centres to saath_app;
