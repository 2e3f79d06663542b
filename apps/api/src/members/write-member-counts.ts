import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { MemberCountRow } from './member-count.row.ts';

/**
 * Counts the people of these branches anew. The rows are locked before, so that of two people who are registered at the same moment both
 * count.
 */
export async function writeMemberCounts(tx: CentreTransaction, branchIds: readonly string[]): Promise<void> {
  if (branchIds.length === 0) return;
  const ids = [...new Set(branchIds)].toSorted();
  const table = tx.table(MemberCountRow);
  await table.upsert(
    ids.map((branchId) => ({ branchId, members: 0 })),
    { conflict: ['branchId'], update: ['members'] },
  );
  const counted = await tx.rows<{ branchId: string; members: number }>(
    `select m.branch_id as "branchId", count(*)::int as members from members m
     where m.centre_id = $1 and m.branch_id = any($2::uuid[]) and m.stage <> 'left' and m.merged_into_id is null
     group by m.branch_id`,
    ids,
  );
  await table.upsert(counted, { conflict: ['branchId'], update: ['members'] });
}
