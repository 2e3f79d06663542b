-- What helps a member, in their words: the lines are sealed, because they name people, places and phones. One plan each.
create table coping_plans (
  centre_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  language text not null check (language in ('en', 'hi', 'mr')),
  lines_cipher bytea not null,
  mentor_reads boolean not null,
  version integer not null default 1,
  written_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (centre_id, id),
  foreign key (centre_id, member_id) references members (centre_id, id)
);
create unique index coping_plans_by_member on coping_plans (centre_id, member_id);
select tenancy.protect('coping_plans');
-- The days on which a plan was gone over, and with whom.
create table coping_reviews (
  centre_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  held_on date not null,
  staff_id uuid not null,
  primary key (centre_id, id),
  foreign key (centre_id, plan_id) references coping_plans (centre_id, id),
  foreign key (centre_id, staff_id) references staff (centre_id, id)
);
create unique index coping_reviews_by_plan on coping_reviews (centre_id, plan_id, held_on, staff_id);
select tenancy.protect('coping_reviews');
-- The days after which a plan is gone over again, where a centre has chosen them; a centre without a row has the default of the domain.
create table coping_settings (
  centre_id uuid not null,
  id uuid not null,
  review_days integer not null check (review_days between 7 and 365),
  version integer not null default 1,
  primary key (centre_id, id),
  unique (centre_id)
);
select tenancy.protect('coping_settings');
