alter table sessions validate constraint sessions_placed_whole;
alter table sessions validate constraint sessions_placed_branch;
alter table sessions validate constraint sessions_placed_room;
