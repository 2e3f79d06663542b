-- How many days without any contact after a discharge a centre allows; more of them are a reason for a word.
alter table platform.centres add column no_contact_days integer not null default 30 check (no_contact_days between 7 and 90);
grant update (no_contact_days) on platform.centres to saath_app;
