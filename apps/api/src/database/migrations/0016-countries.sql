-- Telephone numbers without a country code are read in the country of the branch, or of its centre where the branch names none.
alter table platform.centres add column country text not null default 'IN' constraint country_code check (country ~ '^[A-Z]{2}$');
alter table branches add column country text constraint country_code check (country ~ '^[A-Z]{2}$');
grant update (country) on platform.centres to saath_app;
