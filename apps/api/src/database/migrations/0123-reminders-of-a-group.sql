-- The messages about the sessions of a group are found by their sessions.
-- squawk-ignore require-concurrent-index-creation
create index reminders_by_session on reminders (centre_id, session_id, due_at);
