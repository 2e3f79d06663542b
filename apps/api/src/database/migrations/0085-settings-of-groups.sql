-- From when people are late in a group, and when its people are reminded on the day before; null where the level before says so.
alter table groups add column late_after integer check (late_after between 0 and 60);
alter table groups add column first_reminder text check (first_reminder ~ '^[0-9]{2}:[0-9]{2}$');
