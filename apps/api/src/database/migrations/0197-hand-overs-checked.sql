-- Every row fulfils what 0196 asks of new rows: nothing was handed over before.
alter table follow_ups validate constraint follow_ups_handed_check;
alter table follow_ups validate constraint follow_ups_handed_from_fkey;
alter table follow_ups validate constraint follow_ups_handed_by_fkey;
