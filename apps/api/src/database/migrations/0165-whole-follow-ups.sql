-- A follow-up says how it came to be owed, by which means the contact is made, and from which day off it was moved. New kinds and outcomes
-- stand beside the old ones, which keep their meaning.
alter table follow_ups
  add column origin text not null default 'staff',
  add column method text not null default 'call',
  add column moved_from date,
  add constraint follow_ups_origin check (origin in ('plan', 'retry', 'staff', 'ladder')) not valid,
  add constraint follow_ups_method check (method in ('call', 'visit')) not valid,
  drop constraint follow_ups_kind_check,
  add constraint follow_ups_kind_check check (kind in ('day-0', 'day-1', 'day-2', 'day-3', 'day-5', 'day-7', 'day-10', 'day-14', 'day-21', 'day-30',
    'day-45', 'day-60', 'day-90', 'quarterly', 'weekly', 'after-miss', 'support', 'outside-meeting', 'extra')) not valid,
  drop constraint follow_ups_outcome_check,
  add constraint follow_ups_outcome_check check (outcome in ('reached', 'reached-well', 'needs-support', 'visited', 'not-reached', 'wrong-number',
    'asked-not-to-be-called')) not valid;

-- Until now only a plan made contacts by days and further ones without an owner, which are those of each quarter. Whether a further one with
-- an owner was another try is not known: somebody of the staff made it.
do $$
declare centre uuid;
begin
  for centre in select id from platform.centres loop
    perform set_config('app.centre_id', centre::text, true);
    update follow_ups set origin = 'plan' where centre_id = centre and kind like 'day-%';
    update follow_ups set origin = 'plan', kind = 'quarterly' where centre_id = centre and kind = 'extra' and owner_id is null;
  end loop;
end $$;

-- squawk-ignore require-concurrent-index-creation
create index follow_ups_by_owner on follow_ups (centre_id, owner_id, state, due_on, id);
