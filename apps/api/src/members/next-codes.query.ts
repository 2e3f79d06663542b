import { memberCode } from '@saath/domain/branches';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { holdNames } from './hold-names.ts';

/** Hands out the next free codes of each branch (`D-014`), and nobody else does until the transaction ends. */
export async function nextCodes(tx: CentreTransaction): Promise<(branchId: string) => string> {
  await holdNames(tx);
  const rows = await tx.rows<{ id: string; code_prefix: string; last: number }>(
    `select b.id, b.code_prefix, coalesce(max(substring(m.code from '-(\\d{1,9})$')::integer), 0) as last
     from branches b
     left join members m on m.centre_id = b.centre_id and starts_with(m.code, b.code_prefix || '-')
     where b.centre_id = $1 group by b.id, b.code_prefix`,
  );
  const branches = new Map(rows.map((row) => [row.id, { prefix: row.code_prefix, last: row.last }]));
  return (branchId) => {
    const branch = branches.get(branchId);
    if (branch === undefined) throw new Error('A member without a branch.');
    branch.last += 1;
    return memberCode(branch.prefix, branch.last);
  };
}
