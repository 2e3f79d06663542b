-- What a person of the staff is told: a code and the record that it is about, never a name or a text.
create table notifications (
  centre_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  code text not null,
  subject_id uuid not null,
  -- The moment that the notification is about, such as the start of the session: the same one is told once.
  occasion timestamptz not null,
  created_at timestamptz not null,
  read_at timestamptz,
  -- When its reason ended, so that nothing is to be done any more.
  ended_at timestamptz,
  primary key (centre_id, id),
  unique (centre_id, staff_id, code, subject_id, occasion),
  foreign key (centre_id, staff_id) references staff (centre_id, id)
);
select tenancy.protect('notifications');
create index notifications_by_reader on notifications (centre_id, staff_id, created_at desc, id desc);
create index notifications_by_subject on notifications (centre_id, subject_id) where ended_at is null;
create index notifications_by_age on notifications (centre_id, created_at);
