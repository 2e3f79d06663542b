-- A row of the outbox is for one follower of one event; a row without a follower, written by the version before, is for each of them.
alter table outbox add column follower text;
-- The slices declare the kinds of due work; a further one needs no migration.
alter table platform.due_work drop constraint due_work_kind_check;
