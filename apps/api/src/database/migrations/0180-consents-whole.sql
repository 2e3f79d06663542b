-- A consent names its purpose among more than two, may be for calls, and says in whose words it was given, in which language its notice was
-- read, how it was given and who wrote it down. The words are sealed as the evidence is.
alter table consents add column words_cipher bytea;
alter table consents add column notice_language text;
alter table consents add column evidence_kind text check (evidence_kind in ('signed-on-paper', 'signed-on-device', 'spoken'));
alter table consents add column recorded_by uuid;
alter table consents drop constraint consents_purpose_check;
alter table consents add constraint consents_purpose_check check (
  purpose in ('messages', 'contact-relative', 'invite-relative', 'call-relative', 'tell-relative-plan', 'tell-relative-milestones')
) not valid;
alter table consents drop constraint consents_channel_check;
alter table consents add constraint consents_channel_check check (channel in ('email', 'sms', 'whatsapp', 'phone')) not valid;
alter table consents add constraint consents_recorded_by_fkey foreign key (centre_id, recorded_by) references staff (centre_id, id) not valid;
