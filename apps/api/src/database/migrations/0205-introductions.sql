-- Introductions by mutual opt-in: a question to some people, each for themselves. A yes is sealed, a no is never stored: it ends the
-- question and empties every answer. What was exchanged when all said yes is sealed, and stays as a record.
create table introductions (
  centre_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('families', 'family-circle', 'buddies', 'friends')),
  state text not null check (state in ('asked', 'met', 'not-this-time', 'taken-back', 'expired', 'ended')),
  answer_until timestamptz not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  met_by uuid,
  met_at timestamptz,
  closed_by uuid,
  closed_at timestamptz,
  primary key (centre_id, id),
  check ((met_by is null) = (met_at is null)),
  check (closed_at is not null or state in ('asked', 'met')),
  foreign key (centre_id, asked_by) references staff (centre_id, id),
  foreign key (centre_id, met_by) references staff (centre_id, id),
  foreign key (centre_id, closed_by) references staff (centre_id, id)
);
create index introductions_open on introductions (centre_id, answer_until) where state = 'asked';
select tenancy.protect('introductions');

create table introduction_people (
  centre_id uuid not null,
  id uuid not null,
  introduction_id uuid not null,
  member_id uuid,
  relative_id uuid,
  yes_cipher bytea,
  exchanged_cipher bytea,
  left_at timestamptz,
  primary key (centre_id, id),
  check (num_nonnulls(member_id, relative_id) = 1),
  unique (centre_id, introduction_id, member_id),
  unique (centre_id, introduction_id, relative_id),
  foreign key (centre_id, introduction_id) references introductions (centre_id, id),
  foreign key (centre_id, member_id) references members (centre_id, id),
  foreign key (centre_id, relative_id) references relatives (centre_id, id)
);
create index introduction_people_by_member on introduction_people (centre_id, member_id) where member_id is not null;
create index introduction_people_by_relative on introduction_people (centre_id, relative_id) where relative_id is not null;
select tenancy.protect('introduction_people');

-- How many days people have for their answer.
alter table platform.centres add column introduction_days integer not null default 30 check (introduction_days between 7 and 90);
grant update (introduction_days) on platform.centres to saath_app;
