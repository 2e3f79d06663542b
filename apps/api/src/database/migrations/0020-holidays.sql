-- Groups that meet although their branch has a holiday.
create table holiday_exceptions (
  centre_id uuid not null,
  holiday_id uuid not null,
  group_id uuid not null,
  primary key (centre_id, holiday_id, group_id),
  foreign key (centre_id, holiday_id) references holidays (centre_id, id),
  foreign key (centre_id, group_id) references groups (centre_id, id)
);
select tenancy.protect('holiday_exceptions');
