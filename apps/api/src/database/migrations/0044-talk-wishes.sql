-- People who said at a session that they would like to talk to someone. Only a session that records names has any.
create table talk_wishes (
  centre_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  member_id uuid not null,
  named boolean not null default true constraint talk_wishes_named check (named),
  wanted boolean not null,
  asked_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (centre_id, id),
  foreign key (centre_id, session_id, named) references sessions (centre_id, id, named),
  foreign key (centre_id, member_id) references members (centre_id, id),
  foreign key (centre_id, recorded_by) references staff (centre_id, id)
);
create unique index talk_wishes_of_session on talk_wishes (centre_id, session_id, member_id);
create index talk_wishes_by_member on talk_wishes (centre_id, member_id) where wanted;
select tenancy.protect('talk_wishes');

-- Somebody who asks to talk is first in the list of those who need a word, so the places of all other reasons are one further.
do $$
declare centre uuid;
begin
  for centre in select id from platform.centres loop
    perform set_config('app.centre_id', centre::text, true);
    update members set need_place = (left(need_place, 1)::int + 1)::text || substr(need_place, 2)
      where centre_id = centre and need_place ~ '^[0-3] ';
  end loop;
end $$;
