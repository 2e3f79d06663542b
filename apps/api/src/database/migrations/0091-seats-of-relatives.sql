-- The seats of relatives are looked for by person, as those of members are: for conflicts of a branch, which do not read every enrolment.
-- squawk-ignore require-concurrent-index-creation
create index enrolments_by_relative on enrolments (centre_id, relative_id) where relative_id is not null;
