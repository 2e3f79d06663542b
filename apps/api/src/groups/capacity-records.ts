import type { CapacityDecision } from '@saath/domain/groups';
import { idOf, type CapacityDecisionId, type GroupId } from '@saath/domain/kernel';
import { storedDay } from '../database/stored-day.ts';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { openText, sealText } from '../tenancy/sealed-text.ts';
import { CapacityDecisionRow } from './capacity-decision.row.ts';
import type { OverfullView } from './group.view.ts';
import type { CapacityDecisionView } from './waiting.view.ts';

const reasonPlace = (id: string) => ({ table: 'capacity_decisions', column: 'reason', id });

interface DecisionRecord {
  readonly id: string;
  readonly group_id: string;
  readonly most: number;
  readonly until: string | null;
  readonly reason_cipher: Buffer | null;
  readonly decided_by: string | null;
  readonly by_sheet: boolean;
  readonly decided_at: Date;
}

/** The latest decision of each of these groups. */
const latestOf = (tx: CentreTransaction, groupIds: readonly string[]): Promise<DecisionRecord[]> =>
  tx.rows<DecisionRecord>(
    `select distinct on (d.group_id) d.id, d.group_id, d.most, d.until, d.reason_cipher, s.name as decided_by, d.by_sheet, d.decided_at
     from capacity_decisions d left join staff s on s.centre_id = $1 and s.id = d.decided_by
     where d.centre_id = $1 and d.group_id = any($2::uuid[]) order by d.group_id, d.decided_at desc, d.id desc`,
    groupIds,
  );
const latest = async (tx: CentreTransaction, groupId: string): Promise<DecisionRecord | undefined> => (await latestOf(tx, [groupId]))[0];

/** The decision about the people of a group that counts now; null where nobody decided. */
export async function decisionOf(tx: CentreTransaction, groupId: GroupId): Promise<CapacityDecision | null> {
  const row = await latest(tx, groupId);
  if (row === undefined) return null;
  return { id: idOf<CapacityDecisionId>(row.id), groupId, most: row.most, until: row.until === null ? null : storedDay(row.until) };
}

/** The same decision for the people who read about it. */
export async function decisionView(tx: CentreTransaction, groupId: string): Promise<CapacityDecisionView | null> {
  const row = await latest(tx, groupId);
  return row === undefined ? null : viewOf(tx, row);
}
const viewOf = (tx: CentreTransaction, row: DecisionRecord): CapacityDecisionView => ({
  ...{ most: row.most, until: row.until, reason: openText(tx, row.reason_cipher, null, reasonPlace(row.id)) ?? '' },
  ...{ decidedBy: row.decided_by, isBySheet: row.by_sheet, decidedAt: row.decided_at.toISOString() },
});

/** The people who decided about these groups, by group. The reason is for those who may read about people. */
export async function decidersOf(tx: CentreTransaction, groupIds: readonly string[]): Promise<ReadonlyMap<string, OverfullView>> {
  if (groupIds.length === 0) return new Map();
  const rows = await latestOf(tx, groupIds);
  return new Map(rows.map((row) => [row.group_id, deciderOf(row)]));
}
const deciderOf = ({ decided_by: decidedBy, by_sheet: isBySheet, decided_at: at }: DecisionRecord): OverfullView => ({
  ...{ decidedBy, isBySheet, decidedAt: at.toISOString() },
});

/** Stores a decision with its reason and the person who acts. */
export const writeDecision = (
  tx: CentreTransaction,
  { id, groupId, most, until }: CapacityDecision,
  reason: string,
  { bySheet }: { readonly bySheet: boolean } = { bySheet: false },
): Promise<void> =>
  tx.table(CapacityDecisionRow).insert([
    {
      ...{ id, groupId, most, until: until?.toString() ?? null, reasonCipher: sealText(tx, reason, reasonPlace(id)) },
      decidedBy: tx.actor.kind === 'staff' ? tx.actor.staffId : null,
      bySheet,
      decidedAt: toDate(tx.now),
    },
  ]);
