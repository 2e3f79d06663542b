-- The answers to a form are stored in one row for each sort of readers that its questions have, so that the policy `readers` decides about each
-- of them. Answers for their author alone are a row of that author.
-- squawk-ignore require-concurrent-index-deletion
drop index answers_of_form;
-- squawk-ignore require-concurrent-index-creation
create unique index answers_of_form on answers (centre_id, session_id, form, person_id, visibility) nulls not distinct
  where form <> 'note' and visibility <> 'author';
-- squawk-ignore require-concurrent-index-creation
create unique index answers_of_form_by_author on answers (centre_id, session_id, form, person_id, author_id) nulls not distinct
  where form <> 'note' and visibility = 'author';

-- An amended answer has the readers of its question.
alter table amendments drop constraint amendments_visibility;
alter table amendments add constraint amendments_visibility check (
  visibility in ('author', 'leaders', 'care-team', 'everyone') and (part in ('answer', 'person-note') or visibility = 'everyone')
) not valid;
