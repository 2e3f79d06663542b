-- Two records of one person: the record that is merged into another is neither listed nor found, and names the one that is kept.
alter table members add column merged_into_id uuid;
alter table members add constraint members_merged_into foreign key (centre_id, merged_into_id) references members (centre_id, id) not valid;
alter table members add constraint members_merged_once check (merged_into_id <> id) not valid;
-- squawk-ignore require-concurrent-index-creation
create index members_merged on members (centre_id, id) where merged_into_id is not null;

create table member_merges (
  centre_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  other_id uuid not null,
  merged_at timestamptz not null,
  merged_by uuid not null,
  undone_at timestamptz,
  undone_by uuid,
  primary key (centre_id, id),
  check (member_id <> other_id),
  check ((undone_at is null) = (undone_by is null)),
  foreign key (centre_id, member_id) references members (centre_id, id),
  foreign key (centre_id, other_id) references members (centre_id, id)
);
create index member_merges_by_member on member_merges (centre_id, member_id);
create unique index member_merges_of_other on member_merges (centre_id, other_id) where undone_at is null;
select tenancy.protect('member_merges');

-- The rows that a merge moved, so that an undo gives exactly these back.
create table merged_rows (
  centre_id uuid not null,
  merge_id uuid not null,
  part text not null,
  row_id uuid not null,
  primary key (centre_id, merge_id, part, row_id),
  foreign key (centre_id, merge_id) references member_merges (centre_id, id)
);
select tenancy.protect('merged_rows');

-- Answers and amendments may be for some readers only. A merge moves those as well, and learns nothing of them but their ids.
create function records_of_person(person uuid, kept uuid) returns table (part text, id uuid)
language sql stable security definer set search_path = '' as $$
  select 'answers', a.id from public.answers a
  where a.centre_id = nullif(current_setting('app.centre_id', true), '')::uuid and a.person_id = person and not exists (
    select 1 from public.answers k
    where k.centre_id = a.centre_id and k.person_id = kept and k.session_id = a.session_id and k.form = a.form
      and (a.form <> 'note' or k.author_id = a.author_id))
  union all select 'amendments', m.id from public.amendments m
  where m.centre_id = nullif(current_setting('app.centre_id', true), '')::uuid and m.person_id = person
$$;
revoke execute on function records_of_person from public;
grant execute on function records_of_person to saath_app;

create function give_records(ids uuid[], from_person uuid, to_person uuid) returns integer
language sql security definer set search_path = '' as $$
  update public.answers a set person_id = to_person
  where a.centre_id = nullif(current_setting('app.centre_id', true), '')::uuid and a.id = any(ids) and a.person_id = from_person;
  update public.amendments m set person_id = to_person
  where m.centre_id = nullif(current_setting('app.centre_id', true), '')::uuid and m.id = any(ids) and m.person_id = from_person;
  select cardinality(ids);
$$;
revoke execute on function give_records from public;
grant execute on function give_records to saath_app;
