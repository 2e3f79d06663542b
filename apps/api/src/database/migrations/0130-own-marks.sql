-- A kind may bring marks of its own. Such a mark is stored as what it counts as, so that everything that counts marks goes on as it is, with
-- the code of the kind beside it. The code belongs to the package; the database asks for its form, and that it stands beside what it may
-- count as.
alter table attendance add column own_mark text;
alter table attendance add constraint attendance_own_mark check (
  own_mark is null or (own_mark ~ '^[a-z]+(-[a-z]+)*$' and length(own_mark) <= 40 and state in ('present', 'absent', 'excused') and minutes is null)
) not valid;
alter table attendance_changes add column own_mark text;
alter table attendance_changes add constraint attendance_changes_own_mark check (
  own_mark is null or (own_mark ~ '^[a-z]+(-[a-z]+)*$' and length(own_mark) <= 40 and state in ('present', 'absent', 'excused') and state is not null and minutes is null)
) not valid;
