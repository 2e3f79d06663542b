-- Questionnaires of a centre, one row a version: its questions, points and bands, which name nobody. Answers refer to the code and the version, so
-- an earlier version stays readable. The questionnaires of the product have no row.
create table questionnaires (
  centre_id uuid not null,
  id uuid not null,
  code text not null,
  revision integer not null check (revision > 0),
  definition jsonb not null,
  offered boolean not null default true,
  latest boolean not null default true,
  made_at timestamptz not null,
  made_by uuid not null,
  primary key (centre_id, id),
  foreign key (centre_id, made_by) references staff (centre_id, id)
);
create unique index questionnaires_by_code on questionnaires (centre_id, code, revision);
create unique index questionnaires_latest on questionnaires (centre_id, code) where latest;
select tenancy.protect('questionnaires');

-- The answers of members to questionnaires, sealed, in the form in which `answers` stores those of a session: form, version, author, readers.
create table questionnaire_answers (
  centre_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  code text not null,
  form_version text not null,
  visibility text not null default 'care-team' check (visibility in ('author', 'care-team')),
  author_id uuid not null,
  content_cipher bytea not null,
  started_at timestamptz not null,
  written_at timestamptz not null,
  finished_at timestamptz,
  primary key (centre_id, id),
  foreign key (centre_id, member_id) references members (centre_id, id),
  foreign key (centre_id, author_id) references staff (centre_id, id)
);
create index questionnaire_answers_of_member on questionnaire_answers (centre_id, member_id, code, finished_at);
create unique index questionnaire_answers_begun on questionnaire_answers (centre_id, member_id, code, author_id) where finished_at is null;
select tenancy.protect('questionnaire_answers');
create policy readers on questionnaire_answers as restrictive for select to saath_app using (
  author_id = nullif(current_setting('app.staff_id', true), '')::uuid
  or (visibility = 'care-team' and current_setting('app.staff_role', true) in ('administrator', 'counsellor'))
);

-- Members who said in a safety question that they think of dying or of hurting themselves. Somebody of the staff is named from the first moment;
-- what was said and agreed, and who else stays with the person, is sealed.
create table safety_notes (
  centre_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  answer_id uuid not null,
  item text not null,
  opened_at timestamptz not null,
  opened_by uuid not null,
  named_id uuid not null,
  companion_cipher bytea,
  stays_until timestamptz,
  agreed_cipher bytea,
  arranged_at timestamptz,
  closed_at timestamptz,
  closed_by uuid,
  closing_cipher bytea,
  primary key (centre_id, id),
  foreign key (centre_id, member_id) references members (centre_id, id),
  foreign key (centre_id, answer_id) references questionnaire_answers (centre_id, id),
  foreign key (centre_id, opened_by) references staff (centre_id, id),
  foreign key (centre_id, named_id) references staff (centre_id, id),
  foreign key (centre_id, closed_by) references staff (centre_id, id),
  constraint safety_notes_closed check ((closed_at is null) = (closed_by is null) and (closed_at is null) = (closing_cipher is null))
);
create unique index safety_notes_of_question on safety_notes (centre_id, answer_id, item) where closed_at is null;
create index safety_notes_open on safety_notes (centre_id, member_id) where closed_at is null;
select tenancy.protect('safety_notes');

-- How members are between sessions, as they say it: mood and craving, sealed, and whether they would like to talk to someone.
create table check_ins (
  centre_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  content_cipher bytea not null,
  wants_talk boolean not null,
  said_at timestamptz not null,
  recorded_by uuid not null,
  primary key (centre_id, id),
  foreign key (centre_id, member_id) references members (centre_id, id),
  foreign key (centre_id, recorded_by) references staff (centre_id, id)
);
create index check_ins_of_member on check_ins (centre_id, member_id, said_at);
select tenancy.protect('check_ins');

-- Safety notes are second in the list of those who need a word; rising craving and low mood come before a single miss.
do $$
declare centre uuid;
begin
  for centre in select id from platform.centres loop
    perform set_config('app.centre_id', centre::text, true);
    update members set need_place = case left(need_place, 1) when '1' then '2' when '2' then '3' when '3' then '6' else '7' end || substr(need_place, 2)
      where centre_id = centre and need_place ~ '^[1-4] ';
  end loop;
end $$;
