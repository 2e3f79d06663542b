import type { ProgrammeOverrides } from '@saath/domain/programmes';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** The stored settings of a branch about a kind. */
export interface BranchChoiceRecord {
  readonly id: string;
  readonly branch_id: string;
  readonly kind: string;
  readonly overrides: ProgrammeOverrides;
  readonly version: number;
}

/** The settings of every branch of the centre about kinds; the settings of a group do not depend on the reach of the reader. */
export const branchChoices = (tx: CentreTransaction): Promise<BranchChoiceRecord[]> =>
  tx.rows<BranchChoiceRecord>('select id, branch_id, kind, overrides, version from branch_programmes where centre_id = $1 order by id');
