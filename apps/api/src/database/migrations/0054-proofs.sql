-- A paper that says on which dates a member was present, and for how long. What it says is stored as it was issued and sealed with the key of
-- the centre; a withdrawn one is shown to nobody any more.
create table proofs (
  centre_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  content_cipher bytea not null,
  issued_at timestamptz not null,
  issued_by uuid not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  primary key (centre_id, id),
  foreign key (centre_id, member_id) references members (centre_id, id),
  foreign key (centre_id, issued_by) references staff (centre_id, id),
  foreign key (centre_id, withdrawn_by) references staff (centre_id, id),
  constraint proofs_withdrawn check ((withdrawn_at is null) = (withdrawn_by is null))
);
select tenancy.protect('proofs');
create index proofs_of_member on proofs (centre_id, member_id, issued_at);

-- Where the proof of a code is. The code itself is not stored: only an index of it, made with the master key. A centre's role adds the codes of
-- its own proofs and reads none.
create table platform.proof_codes (
  code_index bytea primary key,
  centre_id uuid not null references platform.centres (id) on delete cascade,
  proof_id uuid not null
);
alter table platform.proof_codes enable row level security;
create policy platform_all on platform.proof_codes to saath_platform using (true) with check (true);
create policy own_centre on platform.proof_codes for insert to saath_app with check (
  centre_id = nullif(current_setting('app.centre_id', true), '')::uuid);
grant select on platform.proof_codes to saath_platform;
grant insert (code_index, centre_id, proof_id) on platform.proof_codes to saath_app;
