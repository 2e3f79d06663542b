-- Free texts about people are sealed with the key of their centre. The clear columns stay for the version that still runs; when that version is
-- gone, the worker seals their texts and empties them.
alter table stage_changes add column reason_cipher bytea;
alter table consents add column evidence_cipher bytea;
alter table enrolments add column end_reason_cipher bytea;
alter table groups add column notes_cipher bytea;
alter table sessions add column topic_cipher bytea;
alter table sessions add column cancel_reason_cipher bytea;

insert into platform.due_work (centre_id, kind, due_at)
select c.id, k.kind, now() + interval '1 hour' from platform.centres c cross join (values ('seal-members'), ('seal-groups'), ('seal-sessions')) as k (kind)
on conflict (centre_id, kind) do nothing;
