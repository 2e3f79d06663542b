-- What was recorded of a session is found by it: the changes of its marks, and the answers about it, of which two older indexes hold a part each.
-- squawk-ignore require-concurrent-index-creation
create index attendance_changes_by_person on attendance_changes (centre_id, session_id, person_id);
-- squawk-ignore require-concurrent-index-creation
create index answers_by_session on answers (centre_id, session_id);
-- The few sessions that meet elsewhere than their group, of which conflicts are looked for there.
-- squawk-ignore require-concurrent-index-creation
create index sessions_placed on sessions (centre_id, starts_at) where placed_branch_id is not null;
