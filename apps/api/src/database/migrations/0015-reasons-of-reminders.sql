-- "No channel" meant two things: no address on record, or a channel that the centre has not connected.
do $$
declare centre uuid;
begin
  for centre in select id from platform.centres loop
    perform set_config('app.centre_id', centre::text, true);
    update reminders r set reason = case when exists (
        select 1 from members m where m.centre_id = r.centre_id and m.id = r.recipient_id
          and (m.phone_cipher is not null or m.email_cipher is not null)
        union all
        select 1 from relatives v where v.centre_id = r.centre_id and v.id = r.recipient_id and v.phone_cipher is not null)
      then 'channel-not-connected' else 'no-address' end
    where r.centre_id = centre and r.reason = 'no-channel';
  end loop;
end $$;
