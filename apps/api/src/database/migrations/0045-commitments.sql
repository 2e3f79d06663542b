-- What people said at a session that they will do before the next one, and what became of it. The words are sealed; only a session of a kind
-- that records notes has any.
create table commitments (
  centre_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  group_id uuid not null,
  confidentiality text not null default 'notes' constraint commitments_with_notes check (confidentiality = 'notes'),
  person_id uuid not null,
  text_cipher bytea,
  taken_at timestamptz not null,
  taken_by uuid not null,
  outcome text check (outcome in ('done', 'partly', 'not-done', 'carried-over')),
  reviewed_in uuid,
  reviewed_at timestamptz,
  reviewed_by uuid,
  primary key (centre_id, id),
  foreign key (centre_id, session_id, confidentiality) references sessions (centre_id, id, confidentiality),
  foreign key (centre_id, group_id) references groups (centre_id, id),
  foreign key (centre_id, taken_by) references staff (centre_id, id),
  foreign key (centre_id, reviewed_in) references sessions (centre_id, id),
  foreign key (centre_id, reviewed_by) references staff (centre_id, id),
  constraint commitments_reviewed check ((reviewed_in is null) = (reviewed_at is null) and (outcome is null or reviewed_in is not null))
);
create unique index commitments_of_session on commitments (centre_id, session_id, person_id);
create index commitments_by_person on commitments (centre_id, person_id);
create index commitments_open on commitments (centre_id, group_id) where text_cipher is not null and (outcome is null or outcome = 'carried-over');
create index commitments_reviewed_in on commitments (centre_id, reviewed_in) where reviewed_in is not null;
select tenancy.protect('commitments');
