-- Every row fulfils what 0180 asks of new rows: it only allows more.
alter table consents validate constraint consents_purpose_check;
alter table consents validate constraint consents_channel_check;
alter table consents validate constraint consents_recorded_by_fkey;
