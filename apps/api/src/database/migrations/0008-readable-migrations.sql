-- Readiness asks whether the schema is the one this version needs.
grant select on migrations to saath_app;
