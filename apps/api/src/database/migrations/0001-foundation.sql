-- Control plane: centres, users, sign-in. Few, separate, and never pointing into tenant data.
create schema platform;
create schema tenancy;

create table platform.centres (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  name text not null,
  time_zone text not null,
  languages text[] not null,
  helpline text not null default '14416',
  quiet_from text not null default '21:00',
  quiet_until text not null default '10:00',
  state text not null default 'active' check (state in ('active', 'suspended')),
  data_key bytea not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table platform.users (
  id uuid primary key,
  email_cipher bytea,
  email_index bytea unique,
  phone_cipher bytea,
  phone_index bytea unique,
  name text not null,
  password_hash text,
  language text not null default 'en',
  operator boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

-- Which centres a user may enter and as what: the answer to every request's first question, in one read.
create table platform.user_centres (
  user_id uuid not null references platform.users (id) on delete cascade,
  centre_id uuid not null references platform.centres (id) on delete cascade,
  staff_id uuid not null,
  role text not null check (role in ('administrator', 'counsellor', 'facilitator', 'mentor')),
  branch_ids uuid[] not null,
  state text not null check (state in ('invited', 'active', 'deactivated')),
  primary key (user_id, centre_id)
);
create index user_centres_by_centre on platform.user_centres (centre_id);

create table platform.sign_ins (
  id uuid primary key,
  token_hash bytea not null unique,
  user_id uuid not null references platform.users (id) on delete cascade,
  centre_id uuid references platform.centres (id) on delete cascade,
  device text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index sign_ins_by_user on platform.sign_ins (user_id);

-- One-time links: an invitation into a centre, a password reset. Only the hash of the token is kept.
create table platform.one_time_links (
  id uuid primary key,
  token_hash bytea not null unique,
  purpose text not null check (purpose in ('invitation', 'password-reset')),
  user_id uuid not null references platform.users (id) on delete cascade,
  centre_id uuid references platform.centres (id) on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  mailed_at timestamptz,
  mail_attempts integer not null default 0,
  mail_due_at timestamptz not null
);
create index one_time_links_to_mail on platform.one_time_links (mail_due_at) where mailed_at is null;
create index one_time_links_by_user on platform.one_time_links (user_id);

create table platform.attempts (
  key_hash bytea primary key,
  failures integer not null,
  first_at timestamptz not null,
  blocked_until timestamptz
);

-- Where work waits, by centre: what lets a worker find due rows without reading across tenants.
create table platform.due_work (
  centre_id uuid not null references platform.centres (id) on delete cascade,
  kind text not null check (kind in ('outbox', 'reminders', 'sessions')),
  due_at timestamptz not null,
  primary key (centre_id, kind)
);
create index due_work_by_time on platform.due_work (due_at);

create table platform.idempotency_keys (
  user_id uuid not null,
  key text not null,
  request_hash bytea not null,
  status integer,
  response bytea,
  created_at timestamptz not null,
  primary key (user_id, key)
);

create table platform.audit_entries (
  id uuid primary key,
  at timestamptz not null,
  actor_id uuid not null,
  action text not null,
  subject_kind text not null,
  subject_id uuid not null,
  detail jsonb not null
);

-- The second lock of every tenant table, in one place: forced row-level security and the grants of the two roles.
create function tenancy.protect(tenant_table regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tenant_table);
  execute format('alter table %s force row level security', tenant_table);
  execute format('create policy centre_only on %s using (centre_id = nullif(current_setting(''app.centre_id'', true), '''')::uuid) with check (centre_id = nullif(current_setting(''app.centre_id'', true), '''')::uuid)', tenant_table);
  execute format('grant select, insert, update, delete on %s to saath_app', tenant_table);
end $$;

create table branches (
  centre_id uuid not null,
  id uuid not null,
  name text not null,
  name_key text generated always as (lower(name)) stored,
  code_prefix text not null,
  address text not null default '',
  time_zone text not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (centre_id, id),
  unique (centre_id, name_key),
  unique (centre_id, code_prefix)
);

create table rooms (
  centre_id uuid not null,
  id uuid not null,
  branch_id uuid not null,
  name text not null,
  name_key text generated always as (lower(name)) stored,
  capacity integer,
  primary key (centre_id, id),
  unique (centre_id, branch_id, name_key),
  foreign key (centre_id, branch_id) references branches (centre_id, id)
);

create table holidays (
  centre_id uuid not null,
  id uuid not null,
  branch_id uuid not null,
  held_on date not null,
  name text not null,
  primary key (centre_id, id),
  unique (centre_id, branch_id, held_on),
  foreign key (centre_id, branch_id) references branches (centre_id, id)
);

create table staff (
  centre_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  name text not null,
  name_key text generated always as (lower(name)) stored,
  role text not null check (role in ('administrator', 'counsellor', 'facilitator', 'mentor')),
  state text not null check (state in ('invited', 'active', 'deactivated')),
  languages text[] not null default '{}',
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (centre_id, id),
  unique (centre_id, user_id)
);

create table staff_branches (
  centre_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  branch_id uuid not null,
  primary key (centre_id, id),
  unique (centre_id, staff_id, branch_id),
  foreign key (centre_id, staff_id) references staff (centre_id, id) on delete cascade,
  foreign key (centre_id, branch_id) references branches (centre_id, id)
);

create table members (
  centre_id uuid not null,
  id uuid not null,
  ref text,
  code text not null,
  alias text not null,
  alias_key text collate "C" generated always as (lower(alias)) stored,
  code_key text collate "C" generated always as (lower(code)) stored,
  stage text not null check (stage in ('enquiry', 'admitted', 'in-programme', 'discharged', 'aftercare', 'alumni', 'left')),
  stage_since date not null,
  branch_id uuid not null,
  language text not null,
  gender text,
  birth_year integer,
  preferred_channel text not null default 'email' check (preferred_channel in ('email', 'sms', 'whatsapp')),
  legal_name_cipher bytea,
  phone_cipher bytea,
  phone_index bytea,
  email_cipher bytea,
  email_index bytea,
  shared_phone boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (centre_id, id),
  unique (centre_id, code),
  unique (centre_id, ref),
  foreign key (centre_id, branch_id) references branches (centre_id, id)
);
create index members_by_alias on members (centre_id, alias_key);
create index members_by_phone on members (centre_id, phone_index);
create index members_by_email on members (centre_id, email_index);

create table stage_changes (
  centre_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  from_stage text,
  to_stage text not null,
  changed_on date not null,
  reason text,
  recorded_at timestamptz not null,
  primary key (centre_id, id),
  foreign key (centre_id, member_id) references members (centre_id, id)
);
create index stage_changes_by_member on stage_changes (centre_id, member_id, changed_on);

create table stays (
  centre_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  branch_id uuid not null,
  admitted_on date not null,
  discharged_on date check (discharged_on >= admitted_on),
  primary key (centre_id, id),
  unique (centre_id, member_id, admitted_on),
  foreign key (centre_id, member_id) references members (centre_id, id),
  foreign key (centre_id, branch_id) references branches (centre_id, id)
);

create table sobriety_episodes (
  centre_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  started_on date not null,
  ended_on date,
  end_reason text check (end_reason in ('lapse', 'correction', 'data-entry')),
  primary key (centre_id, id),
  check ((ended_on is null) = (end_reason is null)),
  foreign key (centre_id, member_id) references members (centre_id, id)
);
create index sobriety_episodes_by_member on sobriety_episodes (centre_id, member_id, started_on);

create table relatives (
  centre_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  display_name text not null,
  relation text not null,
  language text not null,
  name_cipher bytea,
  phone_cipher bytea,
  phone_index bytea,
  version integer not null default 1,
  primary key (centre_id, id),
  foreign key (centre_id, member_id) references members (centre_id, id)
);
create index relatives_by_member on relatives (centre_id, member_id);

create table consents (
  centre_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  relative_id uuid,
  purpose text not null check (purpose in ('messages', 'contact-relative')),
  channel text check (channel in ('email', 'sms', 'whatsapp')),
  granted_on date not null,
  expires_on date,
  withdrawn_on date,
  evidence text not null,
  primary key (centre_id, id),
  foreign key (centre_id, member_id) references members (centre_id, id),
  foreign key (centre_id, relative_id) references relatives (centre_id, id)
);
create index consents_by_member on consents (centre_id, member_id);

create table enabled_programmes (
  centre_id uuid not null,
  id uuid not null,
  kind text not null,
  enabled boolean not null,
  overrides jsonb not null default '{}',
  version integer not null default 1,
  primary key (centre_id, id),
  unique (centre_id, kind)
);

create table groups (
  centre_id uuid not null,
  id uuid not null,
  branch_id uuid not null,
  room_id uuid,
  kind text not null,
  name text not null,
  name_key text generated always as (lower(name)) stored,
  language text not null,
  capacity integer,
  notes text not null default '',
  settings jsonb not null default '{}',
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (centre_id, id),
  unique (centre_id, branch_id, name_key),
  foreign key (centre_id, branch_id) references branches (centre_id, id),
  foreign key (centre_id, room_id) references rooms (centre_id, id)
);

create table group_schedules (
  centre_id uuid not null,
  id uuid not null,
  group_id uuid not null,
  applies_from date not null,
  starts_on date not null,
  starts_at text not null check (starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  minutes integer not null check (minutes between 5 and 480),
  recurrence text not null,
  until date,
  primary key (centre_id, id),
  unique (centre_id, group_id, applies_from),
  foreign key (centre_id, group_id) references groups (centre_id, id)
);

create table group_facilitators (
  centre_id uuid not null,
  id uuid not null,
  group_id uuid not null,
  staff_id uuid not null,
  starts_on date not null,
  ends_on date,
  primary key (centre_id, id),
  unique (centre_id, group_id, staff_id, starts_on),
  foreign key (centre_id, group_id) references groups (centre_id, id),
  foreign key (centre_id, staff_id) references staff (centre_id, id)
);
create index group_facilitators_by_staff on group_facilitators (centre_id, staff_id);

create table enrolments (
  centre_id uuid not null,
  id uuid not null,
  group_id uuid not null,
  member_id uuid,
  relative_id uuid,
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  end_reason text,
  primary key (centre_id, id),
  check (num_nonnulls(member_id, relative_id) = 1),
  unique nulls not distinct (centre_id, group_id, member_id, relative_id, starts_on),
  foreign key (centre_id, group_id) references groups (centre_id, id),
  foreign key (centre_id, member_id) references members (centre_id, id),
  foreign key (centre_id, relative_id) references relatives (centre_id, id)
);
create index enrolments_by_member on enrolments (centre_id, member_id);

-- A session is its group and the local start it was first planned for (RFC 5545 RECURRENCE-ID).
create table sessions (
  centre_id uuid not null,
  id uuid not null,
  group_id uuid not null,
  original_start text not null check (original_start ~ '^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$'),
  time_zone text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  state text not null check (state in ('planned', 'held', 'cancelled')),
  started_at timestamptz,
  finished_at timestamptz,
  cancel_reason text,
  moved_from timestamptz,
  headcount integer check (headcount between 0 and 1000),
  topic text,
  note_cipher bytea,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (centre_id, id),
  unique (centre_id, group_id, original_start),
  foreign key (centre_id, group_id) references groups (centre_id, id)
);
create index sessions_by_time on sessions (centre_id, starts_at);

-- What stands for a person at a session now; attendance_changes keeps every tap that led there.
create table attendance (
  centre_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  person_id uuid not null,
  person_kind text not null check (person_kind in ('member', 'relative')),
  state text not null check (state in ('present', 'late', 'left-early', 'excused', 'absent', 'walk-in')),
  minutes integer check (minutes between 0 and 480),
  marked_at timestamptz not null,
  marked_by uuid not null,
  primary key (centre_id, id),
  unique (centre_id, session_id, person_id),
  foreign key (centre_id, session_id) references sessions (centre_id, id)
);
create index attendance_by_person on attendance (centre_id, person_id);

create table attendance_changes (
  centre_id uuid not null,
  id uuid not null,
  client_id text not null,
  session_id uuid not null,
  person_id uuid not null,
  state text,
  minutes integer,
  marked_at timestamptz not null,
  marked_by uuid not null,
  recorded_at timestamptz not null,
  primary key (centre_id, id),
  unique (centre_id, client_id),
  foreign key (centre_id, session_id) references sessions (centre_id, id)
);

create table attention_answers (
  centre_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  answer text not null check (answer in ('spoke', 'later')),
  until date,
  note_cipher bytea,
  answered_at timestamptz not null,
  answered_by uuid not null,
  primary key (centre_id, id),
  check ((answer = 'later') = (until is not null)),
  foreign key (centre_id, member_id) references members (centre_id, id)
);
create index attention_answers_by_member on attention_answers (centre_id, member_id, answered_at);

create table follow_ups (
  centre_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  kind text not null check (kind in ('day-2', 'day-7', 'day-14', 'day-30', 'day-60', 'day-90', 'after-miss', 'extra')),
  due_on date not null,
  owner_id uuid,
  state text not null check (state in ('due', 'done')),
  outcome text check (outcome in ('reached', 'not-reached', 'visited')),
  note_cipher bytea,
  done_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (centre_id, id),
  check ((state = 'done') = (outcome is not null)),
  unique (centre_id, member_id, kind, due_on),
  foreign key (centre_id, member_id) references members (centre_id, id),
  foreign key (centre_id, owner_id) references staff (centre_id, id)
);
create index follow_ups_by_due on follow_ups (centre_id, state, due_on);

create table reminders (
  centre_id uuid not null,
  id uuid not null,
  rule text not null,
  session_id uuid not null,
  recipient_kind text not null check (recipient_kind in ('member', 'relative')),
  recipient_id uuid not null,
  channel text not null check (channel in ('email', 'sms', 'whatsapp', 'log')),
  language text not null,
  due_at timestamptz not null,
  state text not null check (state in ('planned', 'claimed', 'sending', 'accepted', 'rejected', 'unknown', 'delivered', 'failed', 'cancelled', 'suppressed')),
  reason text,
  attempts integer not null default 0,
  provider_reference text,
  claimed_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (centre_id, id),
  unique (centre_id, rule, session_id, recipient_id),
  foreign key (centre_id, session_id) references sessions (centre_id, id)
);
create index reminders_due on reminders (centre_id, due_at) where state in ('planned', 'claimed', 'sending');
create index reminders_by_time on reminders (centre_id, due_at, id);

create table deliveries (
  centre_id uuid not null,
  id uuid not null,
  reminder_id uuid not null,
  attempt integer not null,
  channel text not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  outcome text check (outcome in ('accepted', 'rejected', 'unknown')),
  code text,
  provider_reference text,
  primary key (centre_id, id),
  unique (centre_id, reminder_id, attempt),
  foreign key (centre_id, reminder_id) references reminders (centre_id, id)
);

-- An uploaded sheet between dry run and commit; the text is encrypted and dropped at commit or after a day.
create table imports (
  centre_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('timetable', 'members')),
  state text not null check (state in ('checked', 'committing', 'committed', 'failed')),
  sheet_cipher bytea,
  rows integer not null,
  progress_done integer not null default 0,
  summary jsonb not null,
  problems jsonb not null,
  uploaded_by uuid not null,
  created_at timestamptz not null,
  committed_at timestamptz,
  version integer not null default 1,
  primary key (centre_id, id)
);

create table audit_entries (
  centre_id uuid not null,
  id uuid not null,
  seq bigint not null,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('staff', 'operator', 'system')),
  actor_id uuid,
  action text not null,
  subject_kind text not null,
  subject_id uuid not null,
  detail jsonb not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (centre_id, id),
  unique (centre_id, seq)
);

create table outbox (
  centre_id uuid not null,
  id uuid not null,
  topic text not null,
  payload jsonb not null,
  created_at timestamptz not null,
  relayed_at timestamptz,
  primary key (centre_id, id)
);
create index outbox_waiting on outbox (centre_id, created_at) where relayed_at is null;

select tenancy.protect(c.oid::regclass) from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migrations';

-- Audit is append-only: nobody but the owner can change or remove an entry.
revoke update, delete on audit_entries from saath_app;

grant usage on schema platform to saath_app, saath_platform;
grant select, insert, update, delete on all tables in schema platform to saath_platform;
revoke update, delete on platform.audit_entries from saath_platform;

-- The app role reads and keeps its own centre and its own staff's entry rights, nothing of other centres.
alter table platform.centres enable row level security;
create policy platform_all on platform.centres to saath_platform using (true) with check (true);
create policy own_centre on platform.centres to saath_app using (id = nullif(current_setting('app.centre_id', true), '')::uuid);
grant select on platform.centres to saath_app;
grant update (name, languages, time_zone, helpline, quiet_from, quiet_until, version, updated_at) on platform.centres to saath_app;
alter table platform.user_centres enable row level security;
create policy platform_all on platform.user_centres to saath_platform using (true) with check (true);
create policy own_centre on platform.user_centres to saath_app using (centre_id = nullif(current_setting('app.centre_id', true), '')::uuid) with check (centre_id = nullif(current_setting('app.centre_id', true), '')::uuid);
grant select, insert, update on platform.user_centres to saath_app;
alter table platform.due_work enable row level security;
create policy platform_all on platform.due_work to saath_platform using (true) with check (true);
create policy own_centre on platform.due_work to saath_app using (centre_id = nullif(current_setting('app.centre_id', true), '')::uuid) with check (centre_id = nullif(current_setting('app.centre_id', true), '')::uuid);
grant select, insert, update on platform.due_work to saath_app;
-- Inviting and naming staff: the app role may look a person up by blind index and create one, never read a password.
grant select (id, email_cipher, email_index, phone_cipher, phone_index, name, language), insert on platform.users to saath_app;
grant insert on platform.one_time_links to saath_app;

-- The platform role onboards a centre and counts, inside that centre's scope; it cannot read a member.
grant usage on schema public to saath_app, saath_platform;
grant select, insert, update on branches, staff, staff_branches, enabled_programmes, outbox to saath_platform;
grant delete on staff_branches to saath_platform;
grant select, insert on audit_entries to saath_platform;
grant select (centre_id, id) on members, groups, sessions, relatives to saath_platform;
