-- A person may be named in a group as a back-up, who leads no session until they are named for one.
alter table group_facilitators add column role text not null default 'leads'
  constraint group_facilitators_role check (role in ('leads', 'back-up'));

-- The people who lead one session instead of the facilitators of its group; without a row the facilitators of the group lead it.
create table session_facilitators (
  centre_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  staff_id uuid not null,
  primary key (centre_id, id),
  unique (centre_id, session_id, staff_id),
  foreign key (centre_id, session_id) references sessions (centre_id, id) on delete cascade,
  foreign key (centre_id, staff_id) references staff (centre_id, id)
);
select tenancy.protect('session_facilitators');
create index session_facilitators_by_staff on session_facilitators (centre_id, staff_id);

-- What is for leaders is also for the people who are named to lead the session itself.
drop policy readers on answers;
create policy readers on answers as restrictive for select to saath_app using (
  visibility = 'everyone'
  or author_id = nullif(current_setting('app.staff_id', true), '')::uuid
  or (visibility = 'care-team' and current_setting('app.staff_role', true) in ('administrator', 'counsellor'))
  or (visibility = 'leaders' and exists (
    select 1 from sessions s join group_facilitators f on f.centre_id = s.centre_id and f.group_id = s.group_id and f.ends_on is null
    where s.centre_id = answers.centre_id and s.id = answers.session_id
      and f.staff_id = nullif(current_setting('app.staff_id', true), '')::uuid))
  or (visibility = 'leaders' and exists (
    select 1 from session_facilitators n
    where n.centre_id = answers.centre_id and n.session_id = answers.session_id
      and n.staff_id = nullif(current_setting('app.staff_id', true), '')::uuid))
);

-- The list of the staff counts the groups that a person leads, also where the control plane changes the staff.
grant select (role) on group_facilitators to saath_platform;
