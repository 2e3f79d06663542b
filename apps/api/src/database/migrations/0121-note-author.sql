-- Who wrote the note of a session as it is now; null for none, and for notes of an earlier version.
alter table sessions add column note_author_id uuid;
alter table sessions add constraint sessions_note_author
  foreign key (centre_id, note_author_id) references staff (centre_id, id) not valid;
