-- How many days without a session put a person on the list of people not seen lately, where nobody asks for another number.
alter table platform.centres add column unseen_days integer not null default 14 check (unseen_days in (7, 14, 30, 60));
grant update (unseen_days) on platform.centres to saath_app;
