import { followUpProblems, mayOwnContacts, type Candidate } from '@saath/domain/care';
import { idOf, type BranchId, type StaffId } from '@saath/domain/kernel';
import type { StaffRole, StaffState } from '@saath/domain/staff';
import { notFound, Refusal } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';

/** A colleague within reach, as far as it decides about contacts; refused where nobody has the id. */
export async function candidateOf(tx: CentreTransaction, staffId: string): Promise<Candidate> {
  const row = await tx.row<{ role: StaffRole; state: StaffState; branch_ids: string[] }>(
    `select s.role, s.state, array(select o.branch_id from staff_branches o where o.centre_id = $1 and o.staff_id = s.id)::text[] as branch_ids
     from staff s where s.centre_id = $1 and s.id = $2 and ${reach.staff('s')}`,
    staffId,
  );
  if (row === undefined) throw notFound('staff');
  return { id: idOf<StaffId>(staffId), role: row.role, state: row.state, branchIds: row.branch_ids.map((id) => idOf<BranchId>(id)) };
}

/** The id of a colleague who can make the contacts of a branch; refused where they cannot. */
export async function checkedOwner(tx: CentreTransaction, staffId: string, branchId: string): Promise<StaffId> {
  const candidate = await candidateOf(tx, staffId);
  if (!mayOwnContacts(candidate, idOf<BranchId>(branchId))) throw new Refusal(followUpProblems.ownerNotHere());
  return candidate.id;
}
