-- Two switches of built-in kinds decided nothing and are gone: whether a sharing circle asks for mood and craving, and whether a mentor circle counts
-- as supervision. Their answers go with them, also from what centres leave out, because a key that no form has is refused.
-- A topic is a part of the record, like a note: a session of a kind that records no notes has none, whoever writes.
do $$
declare centre uuid;
begin
  for centre in select id from platform.centres loop
    perform set_config('app.centre_id', centre::text, true);
    update groups g set settings = g.settings - gone.key
      from (values ('sharing-circle', 'askMoodAndCraving'), ('mentor-circle', 'supervision')) as gone (kind, key)
      where g.centre_id = centre and g.settings ? gone.key
        and (g.kind = gone.kind
          or exists (select 1 from enabled_programmes p where p.centre_id = centre and p.kind = g.kind and p.own ->> 'from' = gone.kind));
    update enabled_programmes p set forms = jsonb_set(p.forms, '{leftOut}', (p.forms -> 'leftOut') - gone.key)
      from (values ('sharing-circle', 'askMoodAndCraving'), ('mentor-circle', 'supervision')) as gone (kind, key)
      where p.centre_id = centre and p.kind = gone.kind and p.forms -> 'leftOut' ? gone.key;
    update enabled_programmes p set own = jsonb_set(p.own, '{leftOut}', (p.own -> 'leftOut') - gone.key)
      from (values ('sharing-circle', 'askMoodAndCraving'), ('mentor-circle', 'supervision')) as gone (kind, key)
      where p.centre_id = centre and p.own ->> 'from' = gone.kind and p.own -> 'leftOut' ? gone.key;
    update sessions set topic = null, topic_cipher = null
      where centre_id = centre and confidentiality <> 'notes' and (topic is not null or topic_cipher is not null);
  end loop;
end $$;

alter table sessions add constraint sessions_without_topic
  check (confidentiality = 'notes' or (topic is null and topic_cipher is null)) not valid;
