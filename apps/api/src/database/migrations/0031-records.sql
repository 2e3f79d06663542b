-- How much may be recorded of the sessions of a group, as its kind says: notes, who was present, or a head count. Sessions refer to it together
-- with their group, and marks and answers together with their session, so that none of them can be stored beyond it, whoever writes.
alter table groups add column confidentiality text not null default 'notes'
  constraint groups_confidentiality check (confidentiality in ('notes', 'presence', 'headcount'));
alter table sessions add column confidentiality text not null default 'notes';
alter table sessions add column named boolean not null default true;

do $$
declare centre uuid;
begin
  for centre in select id from platform.centres loop
    perform set_config('app.centre_id', centre::text, true);
    update groups set confidentiality = case kind when 'twelve-step-meeting' then 'headcount' else 'presence' end
      where centre_id = centre and kind in ('twelve-step-meeting', 'sharing-circle', 'community-activity');
    update sessions s set confidentiality = g.confidentiality, named = g.confidentiality <> 'headcount'
      from groups g where g.centre_id = centre and g.id = s.group_id and s.centre_id = centre and g.confidentiality <> 'notes';
  end loop;
end $$;

alter table sessions add constraint sessions_named check (named = (confidentiality <> 'headcount')) not valid;
alter table sessions add constraint sessions_without_names check (named or coalesce(cardinality(roster), 0) = 0) not valid;
alter table sessions add constraint sessions_without_notes check (confidentiality = 'notes' or note_cipher is null) not valid;

-- squawk-ignore require-concurrent-index-creation
create unique index groups_of_level on groups (centre_id, id, confidentiality);
-- squawk-ignore require-concurrent-index-creation
create unique index sessions_of_level on sessions (centre_id, id, confidentiality);
-- squawk-ignore require-concurrent-index-creation
create unique index sessions_by_name on sessions (centre_id, id, named);

alter table sessions add constraint sessions_level_of_group
  foreign key (centre_id, group_id, confidentiality) references groups (centre_id, id, confidentiality) not valid;

-- A mark names a person, so its session must be one that records names.
alter table attendance add column named boolean not null default true constraint attendance_named check (named);
alter table attendance add constraint attendance_of_named_session
  foreign key (centre_id, session_id, named) references sessions (centre_id, id, named) not valid;
alter table attendance_changes add column named boolean not null default true constraint attendance_changes_named check (named);
alter table attendance_changes add constraint attendance_changes_of_named_session
  foreign key (centre_id, session_id, named) references sessions (centre_id, id, named) not valid;

-- What is written about a session and the people at it: the answers to the forms of its kind, and notes about a person. The content is sealed.
create table answers (
  centre_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  confidentiality text not null,
  form text not null check (form in ('person', 'session', 'note')),
  person_id uuid,
  form_version text not null,
  visibility text not null check (visibility in ('author', 'leaders', 'care-team', 'everyone')),
  author_id uuid not null,
  content_cipher bytea not null,
  written_at timestamptz not null,
  primary key (centre_id, id),
  foreign key (centre_id, session_id, confidentiality) references sessions (centre_id, id, confidentiality),
  foreign key (centre_id, author_id) references staff (centre_id, id),
  constraint answers_about check ((form = 'session') = (person_id is null)),
  constraint answers_without_names check (confidentiality <> 'headcount' or person_id is null),
  constraint answers_without_notes check (confidentiality = 'notes' or form <> 'note')
);
create unique index answers_of_form on answers (centre_id, session_id, form, person_id) nulls not distinct where form <> 'note';
create unique index answers_of_author on answers (centre_id, session_id, person_id, author_id) where form = 'note';
create index answers_by_person on answers (centre_id, person_id) where person_id is not null;
select tenancy.protect('answers');

-- Who may read an answer is a value of its row. Everybody else, the product itself included, does not see the row at all.
create policy readers on answers as restrictive for select to saath_app using (
  visibility = 'everyone'
  or author_id = nullif(current_setting('app.staff_id', true), '')::uuid
  or (visibility = 'care-team' and current_setting('app.staff_role', true) in ('administrator', 'counsellor'))
  or (visibility = 'leaders' and exists (
    select 1 from sessions s join group_facilitators f on f.centre_id = s.centre_id and f.group_id = s.group_id and f.ends_on is null
    where s.centre_id = answers.centre_id and s.id = answers.session_id
      and f.staff_id = nullif(current_setting('app.staff_id', true), '')::uuid))
);
