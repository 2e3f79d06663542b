import { happened } from '@saath/domain/kernel';
import type { LadderReason } from '@saath/domain/ladders';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { lockOfMembers } from './load-ladders.ts';
import { toDate } from '../platform/clock.ts';
import { settleLadders } from './settle-ladders.ts';

/** Closes the open ladders of these members with a reason that the product knows itself. */
export async function closeLaddersOf(tx: CentreTransaction, memberIds: readonly string[], reason: LadderReason): Promise<void> {
  const open = (await lockOfMembers(tx, memberIds, toDate(tx.now))).filter(({ state }) => state === 'open');
  if (open.length === 0) return;
  await settleLadders(
    tx,
    open.map((ladder) => ({ ladder, facts: [{ type: 'closed', at: tx.now, reason }] })),
  );
  await tx.raise(open.map(({ id, memberId }) => happened('ladder-closed', 'ladder', id, { reason }, [memberId])));
}
