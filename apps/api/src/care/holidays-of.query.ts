import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

const none: ReadonlySet<string> = new Set();

/** The holidays of the branch of each of these members, as `YYYY-MM-DD`. */
export async function holidaysOf(tx: CentreTransaction, memberIds: readonly string[]): Promise<(memberId: string) => ReadonlySet<string>> {
  const members = await tx.rows<{ id: string; branch_id: string }>(
    'select id, branch_id from members where centre_id = $1 and id = any($2::uuid[])',
    memberIds,
  );
  const branchOf = new Map(members.map(({ id, branch_id: branch }) => [id, branch]));
  const holidays = await tx.rows<{ branch_id: string; held_on: string }>(
    'select branch_id, held_on::text as held_on from holidays where centre_id = $1 and branch_id = any($2::uuid[])',
    [...new Set(branchOf.values())],
  );
  const byBranch = Map.groupBy(holidays, (row) => row.branch_id);
  const days = new Map([...byBranch].map(([branch, rows]) => [branch, new Set(rows.map((row) => row.held_on))]));
  return (memberId) => days.get(branchOf.get(memberId) ?? '') ?? none;
}
