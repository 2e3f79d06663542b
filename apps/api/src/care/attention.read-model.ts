import { attentionFor, type AttentionReason } from '@saath/domain/care';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { kindsHere } from '../programme-kinds/kinds-here.query.ts';
import type { MemberAttentionView } from '../members/member.view.ts';
import { factsOf, readFacts, type FactsFilter } from './attention-facts.read-model.ts';

export interface MemberInNeed {
  readonly memberId: string;
  readonly displayName: string;
  readonly code: string;
  readonly branchName: string;
  readonly reasons: readonly AttentionReason[];
}

/** The members of the filter who need a word, each with the reasons at this moment. */
export async function membersInNeed(tx: CentreTransaction, filter: FactsFilter): Promise<MemberInNeed[]> {
  const rows = await readFacts(tx, filter);
  const kindHere = await kindsHere(tx);
  return rows.flatMap((row) => {
    const reasons = attentionFor(factsOf(tx, row, kindHere));
    return reasons.length === 0 ? [] : [{ memberId: row.id, displayName: row.alias, code: row.code, branchName: row.branch_name, reasons }];
  });
}

export const reasonView = (reason: AttentionReason): MemberAttentionView => ({
  code: reason.code,
  params: { ...reason.params },
  since: reason.since.toString(),
  source: reason.source,
  ...('text' in reason ? { text: reason.text } : {}),
});

/** The reasons of each of these members, by member id; members without a reason are left out. */
export async function attentionOfMembers(
  tx: CentreTransaction,
  memberIds: readonly string[],
): Promise<ReadonlyMap<string, readonly MemberAttentionView[]>> {
  const found = await membersInNeed(tx, { memberIds });
  return new Map(found.map(({ memberId, reasons }) => [memberId, reasons.map(reasonView)]));
}
