-- The list of meetings outside of a centre. It says where anybody may go, and nothing about a person.
create table outside_meetings (
  centre_id uuid not null,
  id uuid not null,
  name text not null,
  kind text not null check (kind in ('aa', 'na', 'other')),
  is_open boolean not null,
  weekdays integer[] not null,
  starts_at text,
  place text,
  town text,
  way_there text,
  language text not null,
  link text,
  note text,
  source text not null check (source in ('centre', 'directory')),
  is_archived boolean not null,
  version integer not null default 1,
  primary key (centre_id, id)
);
select tenancy.protect('outside_meetings');
-- The way of a member to a meeting outside, with the person who goes along. What was written about them is sealed.
create table outside_referrals (
  centre_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  meeting_id uuid,
  meeting_cipher bytea,
  visits integer not null check (visits between 1 and 4),
  companion text not null check (companion in ('nobody', 'mentor', 'staff', 'named')),
  mentor_id uuid,
  staff_id uuid,
  companion_cipher bytea,
  meet_at text,
  meet_place_cipher bytea,
  member_agreed boolean not null,
  created_by uuid not null,
  created_at timestamptz not null,
  ended_at timestamptz,
  version integer not null default 1,
  primary key (centre_id, id),
  check ((meeting_id is null) = (meeting_cipher is not null)),
  check ((companion = 'mentor') = (mentor_id is not null)),
  check ((companion = 'staff') = (staff_id is not null)),
  foreign key (centre_id, member_id) references members (centre_id, id),
  foreign key (centre_id, meeting_id) references outside_meetings (centre_id, id),
  foreign key (centre_id, mentor_id) references mentors (centre_id, id),
  foreign key (centre_id, staff_id) references staff (centre_id, id),
  foreign key (centre_id, created_by) references staff (centre_id, id)
);
select tenancy.protect('outside_referrals');
create index outside_referrals_by_member on outside_referrals (centre_id, member_id);
-- A visit, arranged for a day. Without an outcome nobody has said yet whether it took place.
create table outside_visits (
  centre_id uuid not null,
  id uuid not null,
  referral_id uuid not null,
  place integer not null,
  on_day date not null,
  at text,
  outcome text check (outcome in ('went', 'not-this-time', 'moved')),
  impression_cipher bytea,
  answered_by uuid,
  answered_at timestamptz,
  primary key (centre_id, id),
  check ((outcome is null) = (answered_at is null)),
  check (impression_cipher is null or outcome = 'went'),
  foreign key (centre_id, referral_id) references outside_referrals (centre_id, id),
  foreign key (centre_id, answered_by) references staff (centre_id, id)
);
select tenancy.protect('outside_visits');
create unique index outside_visits_by_referral on outside_visits (centre_id, referral_id, place);
create unique index outside_visits_open on outside_visits (centre_id, referral_id) where outcome is null;
create index outside_visits_open_days on outside_visits (centre_id, on_day, referral_id) where outcome is null;
