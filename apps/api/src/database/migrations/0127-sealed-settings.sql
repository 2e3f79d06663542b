-- Words in the settings of a group (what it works on, where it meets, what to bring, its own course) are sealed with the key of its centre; numbers and
-- yes or no stay readable, because the product plans by them. The worker seals the words that an earlier version has stored.
alter table groups add column settings_cipher bytea;

insert into platform.due_work (centre_id, kind, due_at)
select c.id, 'seal-groups', now() + interval '1 hour' from platform.centres c
on conflict (centre_id, kind) do nothing;
