-- The name of a branch is read from an index by its id; the one in the order of names had to be read whole for each.
-- squawk-ignore require-concurrent-index-creation
create index branches_by_id on branches (centre_id, id) include (name);
-- People not seen lately are counted from the index alone, which says their branch as well.
-- squawk-ignore require-concurrent-index-deletion
drop index members_quiet;
-- squawk-ignore require-concurrent-index-creation
create index members_quiet on members (centre_id, quiet_since, id) include (branch_id) where quiet_since is not null;
