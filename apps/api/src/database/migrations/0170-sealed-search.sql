-- Keyed hashes of the words of legal names and of the endings of phone numbers, by which people are found: the values stay sealed.
create table member_tokens (
  centre_id uuid not null,
  token bytea not null check (octet_length(token) = 16),
  member_id uuid not null,
  primary key (centre_id, token, member_id),
  foreign key (centre_id, member_id) references members (centre_id, id)
);
create index member_tokens_by_member on member_tokens (centre_id, member_id);
select tenancy.protect('member_tokens');

-- The worker makes the hashes of the people on record; until then they are found as before.
insert into platform.due_work (centre_id, kind, due_at) select id, 'member-tokens', now() from platform.centres on conflict (centre_id, kind) do nothing;
