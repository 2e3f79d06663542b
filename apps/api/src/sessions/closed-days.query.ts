import { idOf, type Day, type GroupId, type Instant } from '@saath/domain/kernel';
import { storedDay } from '../database/stored-day.ts';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** A local day on which a group does not meet, and why. */
export interface ClosedDay {
  readonly on: Day;
  readonly name: string;
}
export type ClosedDays = ReadonlyMap<GroupId, readonly ClosedDay[]>;

/** The holidays of a branch, for a group that is considered. */
export async function branchHolidays(tx: CentreTransaction, branchId: string): Promise<readonly Pick<ClosedDay, 'on'>[]> {
  const sql = 'select held_on::text as held_on from holidays where centre_id = $1 and branch_id = $2';
  return (await tx.rows<{ held_on: string }>(sql, branchId)).map((row) => ({ on: storedDay(row.held_on) }));
}

/** The holidays of each group's branch, except those on which the group meets all the same; with a window, those of its days in any time zone. */
export async function closedDays(
  tx: CentreTransaction,
  groupIds: readonly GroupId[],
  window?: { readonly from: Instant; readonly to: Instant },
): Promise<ClosedDays> {
  const rows = await tx.rows<{ group_id: string; held_on: string; name: string }>(
    `select g.id as group_id, h.held_on::text as held_on, h.name
     from groups g join holidays h on h.centre_id = g.centre_id and h.branch_id = g.branch_id
     where g.centre_id = $1 and g.id = any($2::uuid[]) and not exists (select 1 from holiday_exceptions e
       where e.centre_id = h.centre_id and e.holiday_id = h.id and e.group_id = g.id)
       and ($3::timestamptz is null or h.held_on between $3::timestamptz::date - 1 and $4::timestamptz::date + 1)
     order by h.held_on`,
    groupIds,
    window === undefined ? null : toDate(window.from),
    window === undefined ? null : toDate(window.to),
  );
  const byGroup = Map.groupBy(rows, (row) => idOf<GroupId>(row.group_id));
  return new Map([...byGroup].map(([id, days]) => [id, days.map((row) => ({ on: storedDay(row.held_on), name: row.name }))]));
}

/** The holiday of a branch on a local day; undefined without one, and for a group that meets all the same. */
export async function holidayAt(tx: CentreTransaction, branchId: string, groupId: GroupId, on: Day): Promise<ClosedDay | undefined> {
  const row = await tx.row<{ name: string }>(
    `select h.name from holidays h where h.centre_id = $1 and h.branch_id = $2 and h.held_on = $3::date and not exists (
       select 1 from holiday_exceptions e where e.centre_id = $1 and e.holiday_id = h.id and e.group_id = $4)`,
    branchId,
    on.toString(),
    groupId,
  );
  return row === undefined ? undefined : { on, name: row.name };
}
