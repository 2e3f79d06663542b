import type { Day } from '@saath/domain/kernel';
import type { CelebrationWay } from '@saath/domain/members';
import { waysAgreed } from '@saath/domain/milestones';
import { consentsOf } from '../members/consents.query.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** A reader of the ways in which these members want to celebrate on a day, by their consents at this moment. */
export async function agreedWays(
  tx: CentreTransaction,
  memberIds: readonly string[],
  on: Day,
): Promise<(memberId: string) => readonly CelebrationWay[]> {
  if (memberIds.length === 0) return () => [];
  const byMember = Map.groupBy(await consentsOf(tx, memberIds), ({ memberId }) => memberId);
  return (memberId) => waysAgreed(byMember.get(memberId) ?? [], on);
}
