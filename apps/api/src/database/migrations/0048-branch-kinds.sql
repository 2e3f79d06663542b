-- What a branch sets about a kind differently from its centre. Every value follows the centre, and then the kind, where the branch sets none.
create table branch_programmes (
  centre_id uuid not null,
  id uuid not null,
  branch_id uuid not null,
  kind text not null,
  overrides jsonb not null,
  version integer not null,
  primary key (centre_id, id),
  unique (centre_id, branch_id, kind),
  foreign key (centre_id, branch_id) references branches (centre_id, id)
);
select tenancy.protect('branch_programmes');
