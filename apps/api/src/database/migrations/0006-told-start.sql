-- The start of the session that an attempt told its reader; null when it told none. A later notice says what has changed since.
alter table deliveries add column told_start timestamptz;
