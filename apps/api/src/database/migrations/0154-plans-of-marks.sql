-- The sessions to come that were moved, of which the list of who needs a word reads those with marks.
-- squawk-ignore require-concurrent-index-creation
create index sessions_moved on sessions (centre_id, starts_at) where moved_from is not null;

-- A person has marks in one centre, and a group its sessions. Without this, a plan that is kept for any centre expects one mark of a person, and
-- then looks among all of them instead of at the one of a session.
create statistics attendance_of_person (dependencies) on centre_id, person_id from attendance;
create statistics sessions_of_group (dependencies) on centre_id, group_id from sessions;
analyze attendance (centre_id, person_id);
analyze sessions (centre_id, group_id);
