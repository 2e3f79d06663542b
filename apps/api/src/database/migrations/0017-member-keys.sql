-- The keys under which members are found by name: made in the domain, because the fold of names knows two scripts.
create table member_keys (
  centre_id uuid not null,
  token text collate "C" not null,
  member_id uuid not null,
  primary key (centre_id, token, member_id),
  foreign key (centre_id, member_id) references members (centre_id, id)
);
create index member_keys_by_member on member_keys (centre_id, member_id);
select tenancy.protect('member_keys');

-- The worker makes the keys of the people on record; until then they are found by the beginning of their alias.
insert into platform.due_work (centre_id, kind, due_at) select id, 'member-keys', now() from platform.centres on conflict (centre_id, kind) do nothing;
