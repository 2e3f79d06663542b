-- Every row fulfils what 0031 and 0049 ask of new rows: an earlier version stored no note of a kind without notes, and no name of one that counts heads.
alter table sessions validate constraint sessions_named;
alter table sessions validate constraint sessions_without_names;
alter table sessions validate constraint sessions_without_notes;
alter table sessions validate constraint sessions_level_of_group;
alter table attendance validate constraint attendance_of_named_session;
alter table attendance_changes validate constraint attendance_changes_of_named_session;
alter table enrolments validate constraint enrolments_of_named_group;
alter table waiting_places validate constraint waiting_places_of_named_group;
