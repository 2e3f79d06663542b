import type { PlacedSession } from '@saath/domain/absences';
import { idOf, type BranchId, type Day, type Instant, type SessionId, type StaffId } from '@saath/domain/kernel';
import { storedDay } from '../database/stored-day.ts';
import { endsAfter } from '../groups/ends-after.ts';
import { toDate, toInstant } from '../platform/clock.ts';
import { leadersAmong, sessionsOfLeaders } from '../sessions/leaders.ts';
import { branchOfSession } from '../sessions/session-place.sql.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';

/** A session that a person of the staff leads, with the names that a reader may see; those of a group out of reach are null. */
export interface OtherSession extends PlacedSession {
  readonly groupName: string | null;
  readonly branchName: string | null;
}

/** SQL: the local day of a session, which decides who led its group. */
const dayOfSession = '(s.starts_at at time zone s.time_zone)::date as on_day';

/** The planned sessions between two instants, by the people who lead them. */
export async function sessionsOfStaff(
  tx: CentreTransaction,
  staffIds: readonly StaffId[],
  from: Instant,
  to: Instant,
): Promise<ReadonlyMap<StaffId, readonly OtherSession[]>> {
  const rows = await tx.rows<{
    staff_id: StaffId;
    id: SessionId;
    branch_id: BranchId;
    starts_at: Date;
    ends_at: Date;
    group_name: string | null;
    branch_name: string | null;
  }>(
    `with planned as materialized (
       ${sessionsOfLeaders(
         `s.id, s.group_id, s.placed_branch_id, s.starts_at, s.ends_at, ${dayOfSession}`,
         '$2::uuid[]',
         `s.state = 'planned' and s.starts_at < $4 and ${endsAfter('s', '$3')}`,
       )})
     select l.staff_id, p.id, b.id as branch_id, p.starts_at, p.ends_at,
       case when ${reach.groups('g')} then g.name end as group_name, case when ${reach.branches('b.id')} then b.name end as branch_name
     from planned p
     join ${leadersAmong('planned')} l on l.session_id = p.id
     join groups g on g.centre_id = $1 and g.id = p.group_id
     join branches b on b.centre_id = $1 and b.id = ${branchOfSession('p', 'g')}
     where l.staff_id = any($2::uuid[]) order by p.starts_at, p.id`,
    staffIds,
    toDate(from),
    toDate(to),
  );
  const found = rows.map((row) => ({
    staffId: row.staff_id,
    ...{ sessionId: row.id, branchId: row.branch_id, groupName: row.group_name, branchName: row.branch_name },
    ...{ startsAt: toInstant(row.starts_at), endsAt: toInstant(row.ends_at) },
  }));
  return Map.groupBy(found, ({ staffId }) => staffId);
}

/** How often a person led a group, of a kind. */
export interface LedBefore {
  readonly staffId: string;
  readonly kind: string;
  readonly groupId: string;
  readonly times: number;
}

/** The days that count for how often a person led a kind: half a year. */
const countedDays = 182;

/** The held sessions of groups of these kinds, counted by those of these people who led them. */
export const ledOfLate = (tx: CentreTransaction, staffIds: readonly StaffId[], kinds: readonly string[]): Promise<LedBefore[]> =>
  tx.rows<LedBefore>(
    `with planned as materialized (
       select s.id, s.group_id, g.kind, s.on_day
       from (${sessionsOfLeaders(`s.id, s.group_id, ${dayOfSession}`, '$2::uuid[]', `s.state = 'held' and s.starts_at > $4`)}) s
       join groups g on g.centre_id = $1 and g.id = s.group_id and g.kind = any($3::text[]))
     select l.staff_id as "staffId", p.kind, p.group_id as "groupId", count(*)::int as times
     from planned p join ${leadersAmong('planned')} l on l.session_id = p.id
     where l.staff_id = any($2::uuid[]) group by l.staff_id, p.kind, p.group_id`,
    staffIds,
    kinds,
    toDate(tx.now.subtract({ hours: 24 * countedDays })),
  );

/** The days on which people are away, between two days. */
export async function absencesWithin(
  tx: CentreTransaction,
  from: Day,
  to: Day,
): Promise<readonly { readonly staffId: StaffId; readonly startsOn: Day; readonly endsOn: Day }[]> {
  const rows = await tx.rows<{ staff_id: string; starts_on: string; ends_on: string }>(
    'select staff_id, starts_on, ends_on from absences where centre_id = $1 and ends_on >= $2::date and starts_on <= $3::date',
    from.toString(),
    to.toString(),
  );
  return rows.map((row) => ({
    staffId: idOf<StaffId>(row.staff_id),
    ...{ startsOn: storedDay(row.starts_on), endsOn: storedDay(row.ends_on) },
  }));
}

/** The present back-ups of groups. */
export const backUpsOf = (
  tx: CentreTransaction,
  groupIds: readonly string[],
): Promise<{ readonly groupId: string; readonly staffId: string }[]> =>
  tx.rows(
    `select group_id as "groupId", staff_id as "staffId" from group_facilitators
     where centre_id = $1 and group_id = any($2::uuid[]) and role = 'back-up' and ends_on is null`,
    groupIds,
  );
