-- A plan of aftercare belongs to the stay that ended with the discharge. The steps are pairs of a number of days and the way of the contact; goals
-- are sealed, because somebody wrote them about a person.
create table aftercare_plans (
  centre_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  stay_id uuid not null,
  discharged_on date not null,
  leaving text not null check (leaving in ('planned', 'unplanned')),
  steps jsonb not null,
  quarterly_months integer not null check (quarterly_months between 0 and 24),
  weekly_on integer check (weekly_on between 1 and 7),
  weekly_at text check (weekly_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  owner_id uuid,
  language text not null check (language in ('en', 'hi', 'mr')),
  preferred_time text not null check (preferred_time in ('any', 'morning', 'afternoon', 'evening')),
  group_id uuid,
  goals_cipher bytea,
  calls_ended_on date,
  ended_on date,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (centre_id, id),
  unique (centre_id, stay_id),
  check ((weekly_on is null) = (weekly_at is null)),
  foreign key (centre_id, member_id) references members (centre_id, id),
  foreign key (centre_id, stay_id) references stays (centre_id, id),
  foreign key (centre_id, owner_id) references staff (centre_id, id),
  foreign key (centre_id, group_id) references groups (centre_id, id)
);
select tenancy.protect('aftercare_plans');
create index aftercare_plans_by_member on aftercare_plans (centre_id, member_id, discharged_on);
create index aftercare_plans_by_day on aftercare_plans (centre_id, discharged_on);

-- The discharges so far have the plan of the template, which the next admission of the person ended.
do $$
declare centre uuid;
begin
  for centre in select id from platform.centres loop
    perform set_config('app.centre_id', centre::text, true);
    insert into aftercare_plans (centre_id, id, member_id, stay_id, discharged_on, leaving, steps, quarterly_months, language, preferred_time, ended_on, created_at, updated_at)
    select centre, gen_random_uuid(), s.member_id, s.id, s.discharged_on, 'planned',
      '[{"day": 2, "method": "call"}, {"day": 7, "method": "visit"}, {"day": 14, "method": "call"}, {"day": 30, "method": "call"}, {"day": 60, "method": "call"}, {"day": 90, "method": "visit"}]',
      24, m.language, 'any', (select min(n.admitted_on) from stays n where n.centre_id = centre and n.member_id = s.member_id and n.admitted_on >= s.discharged_on and n.id <> s.id),
      now(), now()
    from stays s join members m on m.centre_id = centre and m.id = s.member_id
    where s.centre_id = centre and s.discharged_on is not null and m.stage <> 'left';
  end loop;
end $$;
