-- Contacts that took place without being owed are rows of their own kind: as many on a day as there were. One of each other kind is owed on
-- a day, as before. A consent that is to be renewed is asked about in a contact of its own kind.
alter table follow_ups
  drop constraint follow_ups_kind_check,
  add constraint follow_ups_kind_check check (kind in ('day-0', 'day-1', 'day-2', 'day-3', 'day-5', 'day-7', 'day-10', 'day-14', 'day-21', 'day-30',
    'day-45', 'day-60', 'day-90', 'quarterly', 'weekly', 'after-miss', 'support', 'outside-meeting', 'extra', 'contact', 'consent-renewal')) not valid,
  drop constraint follow_ups_centre_id_member_id_kind_due_on_key;
-- squawk-ignore require-concurrent-index-creation
create unique index follow_ups_once on follow_ups (centre_id, member_id, kind, due_on) where kind <> 'contact';
