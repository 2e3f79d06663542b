-- What is for leaders is for those who lead the group or the session. A back-up leads nothing until they are named for a session.
drop policy readers on answers;
create policy readers on answers as restrictive for select to saath_app using (
  visibility = 'everyone'
  or author_id = nullif(current_setting('app.staff_id', true), '')::uuid
  or (visibility = 'care-team' and current_setting('app.staff_role', true) in ('administrator', 'counsellor'))
  or (visibility = 'leaders' and exists (
    select 1 from sessions s join group_facilitators f
      on f.centre_id = s.centre_id and f.group_id = s.group_id and f.ends_on is null and f.role <> 'back-up'
    where s.centre_id = answers.centre_id and s.id = answers.session_id
      and f.staff_id = nullif(current_setting('app.staff_id', true), '')::uuid))
  or (visibility = 'leaders' and exists (
    select 1 from session_facilitators n
    where n.centre_id = answers.centre_id and n.session_id = answers.session_id
      and n.staff_id = nullif(current_setting('app.staff_id', true), '')::uuid))
);

drop policy readers on amendments;
create policy readers on amendments as restrictive for select to saath_app using (
  visibility = 'everyone'
  or amended_by = nullif(current_setting('app.staff_id', true), '')::uuid
  or (visibility = 'care-team' and current_setting('app.staff_role', true) in ('administrator', 'counsellor'))
  or (visibility = 'leaders' and exists (
    select 1 from sessions s join group_facilitators f
      on f.centre_id = s.centre_id and f.group_id = s.group_id and f.ends_on is null and f.role <> 'back-up'
    where s.centre_id = amendments.centre_id and s.id = amendments.session_id
      and f.staff_id = nullif(current_setting('app.staff_id', true), '')::uuid))
  or (visibility = 'leaders' and exists (
    select 1 from session_facilitators n
    where n.centre_id = amendments.centre_id and n.session_id = amendments.session_id
      and n.staff_id = nullif(current_setting('app.staff_id', true), '')::uuid))
);
