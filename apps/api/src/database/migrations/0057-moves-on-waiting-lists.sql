-- The last move of a person in the order of a waiting list: from which place, by whom, when and why. The reason is sealed.
alter table waiting_places add column moved_from integer;
alter table waiting_places add column moved_at timestamptz;
alter table waiting_places add column moved_by uuid;
alter table waiting_places add column move_reason_cipher bytea;
alter table waiting_places add constraint waiting_places_moved_whole
  check ((moved_from is null) = (moved_at is null) and (moved_from is null) = (move_reason_cipher is null)) not valid;
alter table waiting_places add constraint waiting_places_moved_by
  foreign key (centre_id, moved_by) references staff (centre_id, id) not valid;
