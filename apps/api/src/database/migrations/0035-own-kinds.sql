-- A kind that a centre has made from another: the code of that kind, the name, the picture, the colour and what is not asked. Null for an installed kind.
alter table enabled_programmes add column own jsonb;
alter table enabled_programmes add constraint enabled_programmes_own_check
  check ((own is not null) = (kind like 'own-%')) not valid;
