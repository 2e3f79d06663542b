-- Amendments of the answers to a form and of the notes about a person: which question of which form was amended, and who may read it. What a note
-- said is for its readers only, before and after.
alter table amendments add column form text;
alter table amendments add column field text;
alter table amendments add column visibility text not null default 'everyone';
alter table amendments drop constraint amendments_part_check;
alter table amendments drop constraint amendments_about;
alter table amendments drop constraint amendments_without_names;
alter table amendments drop constraint amendments_without_notes;
alter table amendments add constraint amendments_part
  check (part in ('mark', 'headcount', 'topic', 'note', 'answer', 'person-note')) not valid;
alter table amendments add constraint amendments_of_answer
  check ((part = 'answer') = (form is not null) and (part = 'answer') = (field is not null) and form in ('person', 'session')) not valid;
alter table amendments add constraint amendments_about
  check ((part in ('mark', 'person-note') or coalesce(form, '') = 'person') = (person_id is not null)) not valid;
alter table amendments add constraint amendments_without_names check (person_id is null or confidentiality <> 'headcount') not valid;
alter table amendments add constraint amendments_without_notes
  check (part not in ('topic', 'note', 'person-note') or confidentiality = 'notes') not valid;
alter table amendments add constraint amendments_visibility
  check (visibility in ('author', 'leaders', 'care-team', 'everyone') and (part = 'person-note' or visibility = 'everyone')) not valid;

-- Like the policy of the same name on answers: a note is amended by its author only.
create policy readers on amendments as restrictive for select to saath_app using (
  visibility = 'everyone'
  or amended_by = nullif(current_setting('app.staff_id', true), '')::uuid
  or (visibility = 'care-team' and current_setting('app.staff_role', true) in ('administrator', 'counsellor'))
  or (visibility = 'leaders' and exists (
    select 1 from sessions s join group_facilitators f on f.centre_id = s.centre_id and f.group_id = s.group_id and f.ends_on is null
    where s.centre_id = amendments.centre_id and s.id = amendments.session_id
      and f.staff_id = nullif(current_setting('app.staff_id', true), '')::uuid))
  or (visibility = 'leaders' and exists (
    select 1 from session_facilitators n
    where n.centre_id = amendments.centre_id and n.session_id = amendments.session_id
      and n.staff_id = nullif(current_setting('app.staff_id', true), '')::uuid))
);
