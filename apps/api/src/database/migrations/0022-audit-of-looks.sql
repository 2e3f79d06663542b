-- What a person was shown within the last hour, and who opened a record, is asked of the audit itself.
-- squawk-ignore require-concurrent-index-creation
create index audit_entries_by_actor on audit_entries (centre_id, actor_id, action, at);
-- squawk-ignore require-concurrent-index-creation
create index audit_entries_by_subject on audit_entries (centre_id, subject_id, action, at);
