import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

export interface NamedBranch {
  readonly id: string;
  readonly name: string;
}

/** The branches of these ids, or every branch of the centre when none are given. */
export const branchNames = (tx: CentreTransaction, ids: readonly string[] | null): Promise<NamedBranch[]> =>
  tx.rows<NamedBranch>(
    'select id, name from branches where centre_id = $1 and ($2::uuid[] is null or id = any($2)) order by name collate natural_order',
    ids,
  );
