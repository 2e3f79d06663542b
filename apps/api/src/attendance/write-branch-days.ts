import { fewestPeople } from '@saath/domain/attendance';
import { prepared } from '../database/statement.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { BranchDayRow } from './branch-day.row.ts';

type BranchDayRecord = Omit<BranchDayRow, 'centreId'>;
export type BranchDay = Pick<BranchDayRecord, 'branchId' | 'day'>;

/**
 * The days of branches, added up from the days of their groups. `$2` names the branches and `$3` the day of each; without days, every day of
 * the branches. A group with five people or more decides that a day has as many.
 */
const branchDaysSql = prepared(`
  select d.day, d.branch_id as "branchId", max(d.begun_at) as "begunAt", sum(d.attended)::int as attended, sum(d.missed)::int as missed,
    case when bool_and(d.few_people is not null) then (
      select case when count(*) < ${String(fewestPeople)} then array_agg(p.id order by p.id) end from (
        select distinct f.id from attendance_daily o cross join lateral unnest(o.few_people) f (id)
        where o.centre_id = $1 and o.branch_id = d.branch_id and o.day = d.day) p) end as "fewPeople"
  from attendance_daily d
  where d.centre_id = $1 and d.branch_id = any($2::uuid[])
    and ($3::date[] is null or (d.branch_id, d.day) in (select * from unnest($2::uuid[], $3::date[])))
  group by d.day, d.branch_id`);

const keyOf = ({ branchId, day }: BranchDay): string => `${day} ${branchId}`;
const branchesOf = (days: readonly BranchDay[]): readonly string[] => days.map(({ branchId }) => branchId);

/** Each branch and day once, in one order for everybody who locks them. */
const inOrder = (days: readonly BranchDay[]): BranchDay[] =>
  [...new Map(days.map(({ branchId, day }) => [keyOf({ branchId, day }), { branchId, day }])).entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, day]) => day);

/** Locks the rows of these days, and makes those that are missing: whoever changes a day of a group of the branch waits, and counts afterwards. */
export async function lockBranchDays(tx: CentreTransaction, days: readonly BranchDay[]): Promise<void> {
  const nothing = { begunAt: new Date(0), attended: 0, missed: 0, fewPeople: null };
  await tx.table(BranchDayRow).upsert(
    inOrder(days).map((day) => ({ ...day, ...nothing })),
    { conflict: ['day', 'branchId'], update: ['begunAt'] },
  );
}

/** Adds up these days anew. The caller has locked them. */
export async function writeBranchDays(tx: CentreTransaction, days: readonly BranchDay[]): Promise<void> {
  const wanted = inOrder(days);
  const counted = await tx.rows<BranchDayRecord>(
    branchDaysSql,
    branchesOf(wanted),
    wanted.map(({ day }) => day),
  );
  await tx.table(BranchDayRow).upsert(counted, { conflict: ['day', 'branchId'], update: ['begunAt', 'attended', 'missed', 'fewPeople'] });
  const found = new Set(counted.map(keyOf));
  for (const { branchId, day } of wanted.filter((one) => !found.has(keyOf(one)))) await tx.table(BranchDayRow).remove({ branchId, day });
}

/** Adds up every day of a branch anew. A day that is marked for the first time at the same moment is added up by who marks it. */
export async function rewriteBranch(tx: CentreTransaction, branchId: string): Promise<void> {
  const days = await tx.rows<BranchDay>(
    `select d.day, d.branch_id as "branchId" from attendance_daily d where d.centre_id = $1 and d.branch_id = $2
     union select b.day, b.branch_id from branch_days b where b.centre_id = $1 and b.branch_id = $2`,
    branchId,
  );
  await lockBranchDays(tx, days);
  await writeBranchDays(tx, days);
}
