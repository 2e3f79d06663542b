import { fewestPeople } from '@saath/domain/attendance';
import { prepared } from '../database/statement.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { BranchDayRow } from './branch-day.row.ts';

export type BranchDay = Pick<BranchDayRow, 'branchId' | 'day'>;

/**
 * The days of branches, added up from the days of their groups: of the branches `$2`, the days `$3`, each named beside its branch. A group
 * with five people or more decides that a day has as many. The named days come first, so that the plan that is kept reads no others.
 * Answers the days that have a row.
 */
const branchDaysSql = prepared(`
  insert into branch_days as t (centre_id, day, branch_id, begun_at, attended, missed, few_people)
  select $1::uuid, w.day, w.branch_id, d.begun_at, d.attended, d.missed,
    case when d.has_few then (
      select case when count(*) < ${String(fewestPeople)} then array_agg(p.id order by p.id) end from (
        select distinct f.id from attendance_daily o cross join lateral unnest(o.few_people) f (id)
        where o.centre_id = $1 and o.branch_id = w.branch_id and o.day = w.day) p) end
  from unnest($2::uuid[], $3::date[]) w (branch_id, day)
    cross join lateral (
      select max(g.begun_at) as begun_at, sum(g.attended)::int as attended, sum(g.missed)::int as missed,
        bool_and(g.few_people is not null) as has_few
      from attendance_daily g where g.centre_id = $1 and g.branch_id = w.branch_id and g.day = w.day) d
  where d.begun_at is not null
  on conflict (centre_id, day, branch_id) do update
    set begun_at = excluded.begun_at, attended = excluded.attended, missed = excluded.missed, few_people = excluded.few_people
  returning t.day, t.branch_id as "branchId"`);

const keyOf = ({ branchId, day }: BranchDay): string => `${day} ${branchId}`;
const branchesOf = (days: readonly BranchDay[]): readonly string[] => days.map(({ branchId }) => branchId);

/** Each branch and day once, in one order for everybody who locks them. */
const inOrder = (days: readonly BranchDay[]): BranchDay[] =>
  [...new Map(days.map(({ branchId, day }) => [keyOf({ branchId, day }), { branchId, day }])).entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, day]) => day);

/** Locks the rows of these days, and makes those that are missing: a transaction that changes a day of a group of the branch waits, and counts afterwards. */
async function lockBranchDays(tx: CentreTransaction, days: readonly BranchDay[]): Promise<void> {
  const nothing = { begunAt: new Date(0), attended: 0, missed: 0, fewPeople: null };
  await tx.table(BranchDayRow).upsert(
    inOrder(days).map((day) => ({ ...day, ...nothing })),
    { conflict: ['day', 'branchId'], update: ['begunAt'] },
  );
}

/** Adds up these days anew. The caller has locked them. */
export async function writeBranchDays(tx: CentreTransaction, days: readonly BranchDay[]): Promise<void> {
  const wanted = inOrder(days);
  const written = await tx.rows<BranchDay>(
    branchDaysSql,
    branchesOf(wanted),
    wanted.map(({ day }) => day),
  );
  const found = new Set(written.map(keyOf));
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
