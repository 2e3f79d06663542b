alter table follow_ups validate constraint follow_ups_origin;
