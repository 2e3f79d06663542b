-- The history of the branches of a member. The reason is sealed.
create table branch_changes (
  centre_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  from_branch_id uuid not null,
  to_branch_id uuid not null,
  changed_on date not null,
  reason_cipher bytea,
  recorded_at timestamptz not null,
  primary key (centre_id, id),
  check (from_branch_id <> to_branch_id),
  foreign key (centre_id, member_id) references members (centre_id, id),
  foreign key (centre_id, from_branch_id) references branches (centre_id, id),
  foreign key (centre_id, to_branch_id) references branches (centre_id, id)
);
create index branch_changes_by_member on branch_changes (centre_id, member_id, changed_on);
select tenancy.protect('branch_changes');
