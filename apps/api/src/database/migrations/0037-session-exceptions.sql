-- A session may meet elsewhere than its group, and staff may add a session outside the schedule. The place is always whole: a branch, and a
-- room of it or none.
alter table sessions add column placed_branch_id uuid;
alter table sessions add column placed_room_id uuid;
alter table sessions add column extra boolean not null default false;
alter table sessions add constraint sessions_placed_whole check (placed_room_id is null or placed_branch_id is not null) not valid;
alter table sessions add constraint sessions_placed_branch
  foreign key (centre_id, placed_branch_id) references branches (centre_id, id) not valid;
alter table sessions add constraint sessions_placed_room
  foreign key (centre_id, placed_room_id) references rooms (centre_id, id) not valid;
