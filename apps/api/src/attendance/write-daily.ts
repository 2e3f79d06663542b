import { fewestPeople } from '@saath/domain/attendance';
import { prepared } from '../database/statement.ts';
import { figuresOfSession } from '../sessions/session-figures.read-model.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { AttendanceDailyRow } from './attendance-daily.row.ts';
import { lockBranchDays, writeBranchDays } from './write-branch-days.ts';

/**
 * The days of groups, added up from the figures of their sessions. `$2` names the groups and `$3` the day of each; without days, every day
 * of the groups. A cancelled session counts nobody, and a session without a mark or a roster makes no row.
 */
const daysSql = prepared(`
  select q.group_id as "groupId", q.day, q.branch_id as "branchId", q.kind, q.begun_at as "begunAt", q.attended, q.missed, q.excused, q.walk_ins as "walkIns",
    (select case when count(*) < ${String(fewestPeople)} then array_agg(p.id order by p.id) end from (
        select a.person_id as id from attendance a where a.centre_id = $1 and a.session_id = any(q.sessions)
        union
        select r.id from sessions t cross join lateral unnest(t.roster) r (id) where t.centre_id = $1 and t.id = any(q.sessions)) p) as "fewPeople"
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
    group by s.group_id, d.day, g.branch_id, g.kind) q`);

type DailyRecord = Omit<AttendanceDailyRow, 'centreId'>;
/** A group and a local day, with what the group is. */
type GroupDay = Pick<DailyRecord, 'groupId' | 'day' | 'branchId' | 'kind'>;

const countedColumns = ['branchId', 'kind', 'begunAt', 'attended', 'missed', 'excused', 'walkIns', 'fewPeople'] as const;
const keyOf = ({ groupId, day }: Pick<GroupDay, 'groupId' | 'day'>): string => `${day} ${groupId}`;

/** The days as they are counted from the sessions now; every day of a group when no day is named. */
const countDays = (tx: CentreTransaction, groupIds: readonly string[], days: readonly string[] | null): Promise<DailyRecord[]> =>
  tx.rows<DailyRecord>(daysSql, groupIds, days);

/** The group and day of each session, and the day from which it was moved, in one order for everybody. */
const daysOfSessions = (tx: CentreTransaction, sessionIds: readonly string[]): Promise<GroupDay[]> =>
  tx.rows<GroupDay>(
    `select distinct s.group_id as "groupId", (d.at at time zone s.time_zone)::date as day, g.branch_id as "branchId", g.kind
     from sessions s join groups g on g.centre_id = $1 and g.id = s.group_id
       cross join lateral (values (s.starts_at), (s.moved_from)) d (at)
     where s.centre_id = $1 and s.id = any($2::uuid[]) and d.at is not null order by 1, 2`,
    sessionIds,
  );

/**
 * Counts the days of these sessions anew and stores them, and adds up those of their branches; a day without a mark and without a roster
 * loses its row. The rows are locked before they are counted, those of branches first, so that of two sessions of one day that are marked or
 * moved at the same moment both count.
 */
export async function writeDaysOf(tx: CentreTransaction, sessionIds: readonly string[]): Promise<void> {
  const days = await daysOfSessions(tx, sessionIds);
  if (days.length === 0) return;
  await lockBranchDays(tx, days);
  const table = tx.table(AttendanceDailyRow);
  const nothing = { begunAt: new Date(0), attended: 0, missed: 0, excused: 0, walkIns: 0, fewPeople: null };
  await table.upsert(
    days.map((day) => ({ ...day, ...nothing })),
    { conflict: ['groupId', 'day'], update: ['kind'] },
  );
  const counted = await countDays(
    tx,
    days.map(({ groupId }) => groupId),
    days.map(({ day }) => day),
  );
  await table.upsert(counted, { conflict: ['groupId', 'day'], update: countedColumns });
  const found = new Set(counted.map(keyOf));
  for (const { groupId, day } of days.filter((one) => !found.has(keyOf(one)))) await table.remove({ groupId, day });
  await writeBranchDays(tx, days);
}

/** Counts every day of the groups anew. The caller has locked their sessions, so that no day is written at the same moment. */
export async function rewriteGroups(tx: CentreTransaction, groupIds: readonly string[]): Promise<void> {
  const table = tx.table(AttendanceDailyRow);
  await table.remove({ groupId: groupIds });
  await table.insert(await countDays(tx, groupIds, null));
}
