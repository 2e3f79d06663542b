import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

export interface NamedBranch {
  readonly id: string;
  readonly name: string;
}

export const branchNames = (tx: CentreTransaction, ids: readonly string[]): Promise<NamedBranch[]> =>
  tx.rows<NamedBranch>('select id, name from branches where centre_id = $1 and id = any($2) order by name', ids);
