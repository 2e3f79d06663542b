-- The milestones that a centre keeps, where it has chosen; a centre without a row has all of the product.
create table milestone_settings (
  centre_id uuid not null,
  id uuid not null,
  choices text[] not null check (cardinality(choices) <= 20),
  own_days integer[] not null check (cardinality(own_days) <= 10),
  version integer not null default 1,
  primary key (centre_id, id),
  unique (centre_id)
);
select tenancy.protect('milestone_settings');
-- A milestone of an episode of sobriety that was celebrated, once. It follows its episode when records are merged.
create table celebrations (
  centre_id uuid not null,
  id uuid not null,
  episode_id uuid not null,
  step integer not null check (step > 0),
  held_on date not null,
  way text not null check (way in ('circle', 'private', 'card')),
  staff_id uuid not null,
  recorded_at timestamptz not null,
  primary key (centre_id, id),
  foreign key (centre_id, episode_id) references sobriety_episodes (centre_id, id),
  foreign key (centre_id, staff_id) references staff (centre_id, id)
);
create unique index celebrations_by_episode on celebrations (centre_id, episode_id, step);
select tenancy.protect('celebrations');
-- A consent may be for celebrating milestones, in the circle, in private or with a card.
alter table consents drop constraint consents_purpose_check;
alter table consents add constraint consents_purpose_check check (
  purpose in ('messages', 'contact-relative', 'invite-relative', 'call-relative', 'tell-relative-plan', 'tell-relative-milestones', 'celebrate')
) not valid;
alter table consents drop constraint consents_channel_check;
alter table consents add constraint consents_channel_check check (
  channel in ('email', 'sms', 'whatsapp', 'phone', 'circle', 'private', 'card')
) not valid;
