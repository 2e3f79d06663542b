-- Attempts at which the channel itself was away: they stand in the log like the others, and use up none of the tries.
alter table reminders add column outages integer not null default 0;
alter table platform.one_time_links add column mail_outages integer not null default 0;
