-- Who asks, of the notifications in which a person of the staff asks another: which of two marks of a person is right.
alter table notifications add column asked_by uuid;
alter table notifications add constraint notifications_asked_by foreign key (centre_id, asked_by) references staff (centre_id, id) not valid;
