-- The end of each centre's audit, sealed with the centre's key: without it nobody could see that the last entries were taken away.
create table audit_heads (
  centre_id uuid primary key,
  seal bytea not null
);

select tenancy.protect('audit_heads');
revoke delete on audit_heads from saath_app;
grant select, insert, update on audit_heads to saath_platform;
