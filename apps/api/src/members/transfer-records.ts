import type { BranchChange } from '@saath/domain/members';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { sealText } from '../tenancy/sealed-text.ts';
import { nextVersion } from '../tenancy/table.ts';
import { BranchChangeRow } from './branch-change.row.ts';
import { MemberRow } from './member.row.ts';

/** Stores a transfer: the branch of the member, the person in charge, and the line of history with its sealed reason. */
export async function writeTransfer(
  tx: CentreTransaction,
  memberId: string,
  {
    change: { from, to, on },
    ownerId,
    reason,
  }: { readonly change: BranchChange; readonly ownerId: string; readonly reason: string | null },
): Promise<void> {
  const id = newId();
  await tx.table(MemberRow).update(memberId, { branchId: to, inChargeId: ownerId, version: nextVersion, updatedAt: toDate(tx.now) });
  await tx.table(BranchChangeRow).insert([
    {
      ...{ id, memberId, fromBranchId: from, toBranchId: to, changedOn: on.toString(), recordedAt: toDate(tx.now) },
      reasonCipher: sealText(tx, reason, { table: 'branch_changes', column: 'reason', id }),
    },
  ]);
}
