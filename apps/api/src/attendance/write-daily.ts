import { fewestPeople } from '@saath/domain/attendance';
import { prepared } from '../database/statement.ts';
import { figuresOfSession } from '../sessions/session-figures.read-model.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { AttendanceDailyRow } from './attendance-daily.row.ts';
import { writeBranchDays } from './write-branch-days.ts';

/**
 * The days of groups, added up from the figures of their sessions. `$2` names the groups and `$3` the day of each; without days, every day
 * of the groups. A cancelled session counts nobody, and a session without a mark or a roster makes no row. Answers the days that have one.
 */
const daysSql = prepared(`
  insert into attendance_daily as t (centre_id, group_id, day, branch_id, kind, begun_at, attended, missed, excused, walk_ins, few_people)
  select $1::uuid, q.group_id, q.day, q.branch_id, q.kind, q.begun_at, q.attended, q.missed, q.excused, q.walk_ins,
    (select case when count(*) < ${String(fewestPeople)} then array_agg(p.id order by p.id) end from (
        select a.person_id as id from attendance a where a.centre_id = $1 and a.session_id = any(q.sessions)
        union
        select r.id from sessions t cross join lateral unnest(t.roster) r (id) where t.centre_id = $1 and t.id = any(q.sessions)) p)
  from (
    select s.group_id, d.day, g.branch_id, g.kind, max(s.starts_at) as begun_at, array_agg(s.id) as sessions, sum(f.attended)::int as attended,
      sum(f.missed)::int as missed, sum(f.excused)::int as excused, sum(f.walk_ins)::int as walk_ins
    from sessions s
      join groups g on g.centre_id = $1 and g.id = s.group_id
      cross join lateral (select (s.starts_at at time zone s.time_zone)::date as day) d
      ${figuresOfSession}
    where s.centre_id = $1 and s.state <> 'cancelled' and s.group_id = any($2::uuid[])
      and ($3::date[] is null or (s.group_id, d.day) in (select * from unnest($2::uuid[], $3::date[])))
      and (f.marked > 0 or cardinality(s.roster) > 0)
    group by s.group_id, d.day, g.branch_id, g.kind) q
  on conflict (centre_id, group_id, day) do update
    set branch_id = excluded.branch_id, kind = excluded.kind, begun_at = excluded.begun_at, attended = excluded.attended,
      missed = excluded.missed, excused = excluded.excused, walk_ins = excluded.walk_ins, few_people = excluded.few_people
  returning t.group_id as "groupId", t.day`);

/** A group and a local day, and the branch of the group. */
type GroupDay = Pick<AttendanceDailyRow, 'groupId' | 'day' | 'branchId'>;
type Key = Pick<GroupDay, 'groupId' | 'day'>;

const keyOf = ({ groupId, day }: Key): string => `${day} ${groupId}`;

/** Counts these days from the sessions and stores them; every day of a group when no day is named. */
const countDays = (tx: CentreTransaction, groupIds: readonly string[], days: readonly string[] | null): Promise<Key[]> =>
  tx.rows<Key>(daysSql, groupIds, days);

/**
 * The group and day of each session, and the day from which it was moved. Their rows are locked, and made where they are missing: those of
 * branches first, each in one order for everybody.
 */
const lockedDaysSql = prepared(`
  with days as materialized (
    select distinct s.group_id, (d.at at time zone s.time_zone)::date as day, g.branch_id, g.kind
    from sessions s join groups g on g.centre_id = $1 and g.id = s.group_id
      cross join lateral (values (s.starts_at), (s.moved_from)) d (at)
    where s.centre_id = $1 and s.id = any($2::uuid[]) and d.at is not null),
  of_branches as (
    insert into branch_days (centre_id, day, branch_id, begun_at, attended, missed)
    select $1::uuid, b.day, b.branch_id, 'epoch', 0, 0 from (select distinct day, branch_id from days) b order by b.day, b.branch_id
    on conflict (centre_id, day, branch_id) do update set begun_at = excluded.begun_at returning day),
  of_groups as (
    insert into attendance_daily (centre_id, group_id, day, branch_id, kind, begun_at, attended, missed, excused, walk_ins)
    select $1::uuid, g.group_id, g.day, g.branch_id, g.kind, 'epoch', 0, 0, 0, 0 from days g
    where (select count(*) from of_branches) > 0 order by g.group_id, g.day
    on conflict (centre_id, group_id, day) do update set kind = excluded.kind returning day)
  select d.group_id as "groupId", d.day, d.branch_id as "branchId" from days d where (select count(*) from of_groups) > 0`);

/**
 * Counts the days of these sessions anew and stores them, and adds up those of their branches; a day without a mark and without a roster
 * loses its row. The rows are locked before they are counted, so that of two sessions of one day that are marked or moved at the same moment
 * both count.
 */
export async function writeDaysOf(tx: CentreTransaction, sessionIds: readonly string[]): Promise<void> {
  const days = await tx.rows<GroupDay>(lockedDaysSql, sessionIds);
  if (days.length === 0) return;
  const written = await countDays(
    tx,
    days.map(({ groupId }) => groupId),
    days.map(({ day }) => day),
  );
  const found = new Set(written.map(keyOf));
  for (const { groupId, day } of days.filter((one) => !found.has(keyOf(one)))) await tx.table(AttendanceDailyRow).remove({ groupId, day });
  await writeBranchDays(tx, days);
}

/** Counts every day of the groups anew. The caller has locked their sessions, so that no day is written at the same moment. */
export async function rewriteGroups(tx: CentreTransaction, groupIds: readonly string[]): Promise<void> {
  await tx.table(AttendanceDailyRow).remove({ groupId: groupIds });
  await countDays(tx, groupIds, null);
}
