import { attentionFor, type AttentionReason } from '@saath/domain/care';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { factsOf, readFacts, type FactsFilter } from './attention-facts.query.ts';

export interface MemberInNeed {
  readonly memberId: string;
  readonly displayName: string;
  readonly code: string;
  readonly branchName: string;
  readonly reasons: readonly AttentionReason[];
}

/** Of those asked for, who needs a word, each with the reasons that stand now. */
export async function membersInNeed(tx: CentreTransaction, filter: FactsFilter): Promise<MemberInNeed[]> {
  const rows = await readFacts(tx, filter);
  return rows.flatMap((row) => {
    const reasons = attentionFor(factsOf(tx, row));
    return reasons.length === 0 ? [] : [{ memberId: row.id, displayName: row.alias, code: row.code, branchName: row.branch_name, reasons }];
  });
}
