-- Documents with which members show who they are. The number is sealed, and shown with a reveal only.
create table member_documents (
  centre_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  kind text not null,
  number_cipher bytea not null,
  added_at timestamptz not null,
  primary key (centre_id, id),
  foreign key (centre_id, member_id) references members (centre_id, id)
);
create index member_documents_by_member on member_documents (centre_id, member_id);
select tenancy.protect('member_documents');
