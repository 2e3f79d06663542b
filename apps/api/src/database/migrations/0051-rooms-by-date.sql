-- A group may have another room from a day on: `room_id` from that day, `room_before` on the days before it.
alter table groups add column room_before uuid;
alter table groups add column room_from date;
alter table groups add constraint groups_room_before_dated check (room_before is null or room_from is not null) not valid;
alter table groups add constraint groups_room_before foreign key (centre_id, room_before) references rooms (centre_id, id) not valid;
