-- A contact may be owed because a consent ends soon.
alter table follow_ups
  drop constraint follow_ups_origin,
  add constraint follow_ups_origin check (origin in ('plan', 'retry', 'staff', 'ladder', 'consent')) not valid;
