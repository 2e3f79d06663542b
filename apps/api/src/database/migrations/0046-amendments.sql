-- Changes of the record of a session after the time for corrections. The record says what it says now; an amendment keeps what it said before,
-- who changed it and why. What it said and the reason are sealed.
create table amendments (
  centre_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  confidentiality text not null,
  part text not null check (part in ('mark', 'headcount', 'topic', 'note')),
  person_id uuid,
  before_cipher bytea not null,
  after_cipher bytea not null,
  reason_cipher bytea not null,
  amended_by uuid not null,
  amended_at timestamptz not null,
  primary key (centre_id, id),
  foreign key (centre_id, session_id, confidentiality) references sessions (centre_id, id, confidentiality),
  foreign key (centre_id, amended_by) references staff (centre_id, id),
  constraint amendments_about check ((part = 'mark') = (person_id is not null)),
  constraint amendments_without_names check (part <> 'mark' or confidentiality <> 'headcount'),
  constraint amendments_without_notes check (part not in ('topic', 'note') or confidentiality = 'notes')
);
create index amendments_of_session on amendments (centre_id, session_id, amended_at);
select tenancy.protect('amendments');
