-- From whom a contact came into the hands of its owner, who gave it, when and why. The line about why is sealed.
alter table follow_ups
  add column handed_from_id uuid,
  add column handed_by_id uuid,
  add column handed_at timestamptz,
  add column hand_note_cipher bytea;
alter table follow_ups add constraint follow_ups_handed_check check (
  handed_at is not null or (handed_from_id is null and handed_by_id is null and hand_note_cipher is null)) not valid;
alter table follow_ups add constraint follow_ups_handed_from_fkey foreign key (centre_id, handed_from_id) references staff (centre_id, id) not valid;
alter table follow_ups add constraint follow_ups_handed_by_fkey foreign key (centre_id, handed_by_id) references staff (centre_id, id) not valid;
