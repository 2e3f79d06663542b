-- An enrolment names a person, so its group must be one that records names.
-- squawk-ignore adding-field-with-default
alter table groups add column named boolean not null generated always as (confidentiality <> 'headcount') stored;
-- squawk-ignore require-concurrent-index-creation
create unique index groups_by_name on groups (centre_id, id, named);

alter table enrolments add column named boolean not null default true constraint enrolments_named check (named);
alter table enrolments add constraint enrolments_of_named_group
  foreign key (centre_id, group_id, named) references groups (centre_id, id, named) not valid;
alter table waiting_places add column named boolean not null default true constraint waiting_places_named check (named);
alter table waiting_places add constraint waiting_places_of_named_group
  foreign key (centre_id, group_id, named) references groups (centre_id, id, named) not valid;
