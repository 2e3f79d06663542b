import type { CapacityDecision } from '@saath/domain/groups';
import { idOf, type CapacityDecisionId, type GroupId } from '@saath/domain/kernel';
import { storedDay } from '../database/stored-day.ts';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { openText, sealText } from '../tenancy/sealed-text.ts';
import { CapacityDecisionRow } from './capacity-decision.row.ts';
import type { CapacityDecisionView } from './waiting.view.ts';

const reasonPlace = (id: string) => ({ table: 'capacity_decisions', column: 'reason', id });

interface DecisionRecord {
  readonly id: string;
  readonly most: number;
  readonly until: string | null;
  readonly reason_cipher: Buffer | null;
  readonly decided_by: string | null;
  readonly decided_at: Date;
}

const latest = (tx: CentreTransaction, groupId: string): Promise<DecisionRecord | undefined> =>
  tx.row<DecisionRecord>(
    `select d.id, d.most, d.until, d.reason_cipher, s.name as decided_by, d.decided_at
     from capacity_decisions d left join staff s on s.centre_id = $1 and s.id = d.decided_by
     where d.centre_id = $1 and d.group_id = $2 order by d.decided_at desc, d.id desc limit 1`,
    groupId,
  );

/** The decision about the people of a group that counts now; null where nobody decided. */
export async function decisionOf(tx: CentreTransaction, groupId: GroupId): Promise<CapacityDecision | null> {
  const row = await latest(tx, groupId);
  if (row === undefined) return null;
  return { id: idOf<CapacityDecisionId>(row.id), groupId, most: row.most, until: row.until === null ? null : storedDay(row.until) };
}

/** The same decision for the people who read about it. */
export async function decisionView(tx: CentreTransaction, groupId: string): Promise<CapacityDecisionView | null> {
  const row = await latest(tx, groupId);
  if (row === undefined) return null;
  const reason = openText(tx, row.reason_cipher, null, reasonPlace(row.id)) ?? '';
  return { most: row.most, until: row.until, reason, decidedBy: row.decided_by, decidedAt: row.decided_at.toISOString() };
}

/** Stores a decision with its reason and the person who acts. */
export const writeDecision = (tx: CentreTransaction, { id, groupId, most, until }: CapacityDecision, reason: string): Promise<void> =>
  tx.table(CapacityDecisionRow).insert([
    {
      ...{ id, groupId, most, until: until?.toString() ?? null, reasonCipher: sealText(tx, reason, reasonPlace(id)) },
      decidedBy: tx.actor.kind === 'staff' ? tx.actor.staffId : null,
      decidedAt: toDate(tx.now),
    },
  ]);
