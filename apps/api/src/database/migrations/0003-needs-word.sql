-- From when a member needs a word if nothing more is written about them; null for never. Care keeps it, lists read it.
-- Members on record count as in need until the worker has looked at them.
alter table members add column needs_word_from timestamptz default '-infinity';
alter table members alter column needs_word_from drop default;

alter table platform.due_work drop constraint due_work_kind_check;
alter table platform.due_work add constraint due_work_kind_check check (kind in ('outbox', 'reminders', 'sessions', 'care')) not valid;
