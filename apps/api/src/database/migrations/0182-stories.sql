-- Stories of members. Title, text, the name under which a story is shown and the note of a reviewer are sealed, and emptied when it is
-- withdrawn: nothing of it stays but that there was one.
create table stories (
  centre_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  group_id uuid,
  language text not null,
  scope text not null check (scope in ('group', 'centre', 'public')),
  until_day date not null,
  state text not null check (state in ('waiting', 'returned', 'shown', 'withdrawn')),
  title_cipher bytea,
  text_cipher bytea,
  shown_as_cipher bytea,
  note_cipher bytea,
  agreed_on date not null,
  written_by uuid not null,
  written_at timestamptz not null,
  reviewed_by uuid,
  reviewed_at timestamptz,
  version integer not null default 1,
  primary key (centre_id, id),
  check ((scope = 'group') = (group_id is not null)),
  check ((state = 'withdrawn') = (title_cipher is null and text_cipher is null and shown_as_cipher is null)),
  foreign key (centre_id, member_id) references members (centre_id, id),
  foreign key (centre_id, group_id) references groups (centre_id, id),
  foreign key (centre_id, written_by) references staff (centre_id, id),
  foreign key (centre_id, reviewed_by) references staff (centre_id, id)
);
create index stories_shown on stories (centre_id, reviewed_at desc, id desc) where state = 'shown';
create index stories_to_review on stories (centre_id, written_at, id) where state in ('waiting', 'returned');
create index stories_by_member on stories (centre_id, member_id);
create index stories_by_group on stories (centre_id, group_id) where group_id is not null;
select tenancy.protect('stories');
