import { memberCode } from '@saath/domain/branches';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { lockNames } from './lock-names.ts';

/** Locks the names of the centre and returns a function that assigns the next free member code of a branch, such as `D-014`. */
export async function nextCodes(tx: CentreTransaction): Promise<(branchId: string) => string> {
  await lockNames(tx);
  const rows = await tx.rows<{ id: string; code_prefix: string; last: number }>(
    `select b.id, b.code_prefix, coalesce(max(substring(m.code from '-(\\d{1,9})$')::integer), 0) as last
     from branches b
     left join members m on m.centre_id = b.centre_id and starts_with(m.code, b.code_prefix || '-')
     where b.centre_id = $1 group by b.id, b.code_prefix`,
  );
  const branches = new Map(rows.map((row) => [row.id, { prefix: row.code_prefix, last: row.last }]));
  return (branchId) => {
    const branch = branches.get(branchId);
    if (branch === undefined) throw new Error('The branch of a member does not exist.');
    branch.last += 1;
    return memberCode(branch.prefix, branch.last);
  };
}
