-- With which number a person signs in at a centre. A number is one person's within a centre; elsewhere it may be somebody else's.
create table platform.phone_sign_ins (
  centre_id uuid not null,
  phone_index bytea not null,
  user_id uuid not null,
  primary key (centre_id, phone_index),
  unique (centre_id, user_id),
  foreign key (user_id, centre_id) references platform.user_centres (user_id, centre_id) on delete cascade
);
grant select, insert, update, delete on platform.phone_sign_ins to saath_platform;
insert into platform.phone_sign_ins (centre_id, phone_index, user_id)
  select m.centre_id, u.phone_index, u.id from platform.users u join platform.user_centres m on m.user_id = u.id
  where u.phone_index is not null and m.state = 'active' order by u.created_at
  on conflict do nothing;
alter table platform.users drop constraint users_phone_index_key;

-- A link that confirms another address or number carries it, sealed, until it is used.
alter table platform.one_time_links add column value_cipher bytea;
alter table platform.one_time_links drop constraint one_time_links_purpose_check;
alter table platform.one_time_links add constraint one_time_links_purpose_check
  check (purpose in ('invitation', 'password-reset', 'email-change', 'phone-change')) not valid;

-- On which devices a person has signed in before: what such a device guesses wrong locks nobody out elsewhere, and the other way round.
create table platform.devices (
  token_hash bytea not null,
  user_id uuid not null references platform.users (id) on delete cascade,
  used_at timestamptz not null,
  primary key (token_hash, user_id)
);
create index devices_by_user on platform.devices (user_id);
grant select, insert, update, delete on platform.devices to saath_platform;
