import type { BranchId } from '@saath/domain/kernel';
import { staysAfterTransfer } from '@saath/domain/mentors';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { mentorBoundsHere } from './mentor-bounds.query.ts';

/** Whether the mentor of a member stays with them in another branch; undefined without a mentor. */
export async function mentorStays(tx: CentreTransaction, memberId: string, branchId: BranchId): Promise<boolean | undefined> {
  const mentor = await tx.row<{ branch_id: BranchId }>(
    `select n.branch_id from mentorships a join mentors p on p.centre_id = $1 and p.id = a.mentor_id
     join members n on n.centre_id = $1 and n.id = p.member_id where a.centre_id = $1 and a.member_id = $2 and a.ended_on is null`,
    memberId,
  );
  return mentor === undefined ? undefined : staysAfterTransfer(mentor.branch_id, branchId, await mentorBoundsHere(tx));
}
