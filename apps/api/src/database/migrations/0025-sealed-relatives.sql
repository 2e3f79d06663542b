-- The given name of a relative and their relation are sealed like other texts about people. The clear columns stay for the version that still
-- runs; when that version is gone, the worker seals their texts and empties them.
alter table relatives add column display_name_cipher bytea;
alter table relatives add column relation_cipher bytea;

insert into platform.due_work (centre_id, kind, due_at)
select id, 'seal-members', now() + interval '1 hour' from platform.centres
on conflict (centre_id, kind) do update set due_at = excluded.due_at;
