-- Which questions of an installed kind a centre does not ask, and how often that has changed. Null where it asks all of them.
alter table enabled_programmes add column forms jsonb;
