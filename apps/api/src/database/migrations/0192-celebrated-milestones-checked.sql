-- Every row fulfils what 0191 asks of new rows: it only allows more.
alter table consents validate constraint consents_purpose_check;
alter table consents validate constraint consents_channel_check;
