-- A person of the staff is asked to lead one session, in the place of somebody or beside those who lead it. What was asked of one person at once
-- is one question. Why somebody declined is sealed.
create table stand_in_requests (
  centre_id uuid not null,
  id uuid not null,
  question_id uuid not null,
  session_id uuid not null,
  staff_id uuid not null,
  instead_of_id uuid,
  absence_id uuid,
  asked_by_id uuid not null,
  asked_at timestamptz not null,
  starts_at timestamptz not null,
  answer_by timestamptz not null,
  state text not null check (state in ('asked', 'unanswered', 'accepted', 'declined', 'withdrawn')),
  changed_at timestamptz not null,
  because text,
  reason_cipher bytea,
  primary key (centre_id, id),
  check ((state = 'withdrawn') = (because is not null)),
  check (reason_cipher is null or state = 'declined'),
  check (staff_id <> instead_of_id),
  foreign key (centre_id, session_id) references sessions (centre_id, id) on delete cascade,
  foreign key (centre_id, staff_id) references staff (centre_id, id),
  foreign key (centre_id, instead_of_id) references staff (centre_id, id),
  foreign key (centre_id, absence_id) references absences (centre_id, id),
  foreign key (centre_id, asked_by_id) references staff (centre_id, id)
);
select tenancy.protect('stand_in_requests');
-- A place in a session has one open question at a time, so that two people cannot both say yes to it.
create unique index stand_in_requests_open on stand_in_requests (centre_id, session_id, instead_of_id) nulls not distinct
  where state in ('asked', 'unanswered');
create index stand_in_requests_by_session on stand_in_requests (centre_id, session_id);
create index stand_in_requests_by_question on stand_in_requests (centre_id, question_id);
create index stand_in_requests_by_staff on stand_in_requests (centre_id, staff_id) where state in ('asked', 'unanswered');
create index stand_in_requests_by_absence on stand_in_requests (centre_id, absence_id) where absence_id is not null;
