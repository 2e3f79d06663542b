-- What sort of device a mark was made on, so that two people who marked a person differently know where. Older marks have none.
alter table attendance add column device text constraint attendance_device check (device in ('phone', 'tablet', 'computer'));
alter table attendance_changes
  add column device text constraint attendance_changes_device check (device in ('phone', 'tablet', 'computer'));
