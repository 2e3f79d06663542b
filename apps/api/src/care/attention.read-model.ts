import { attentionFor, type AttentionReason } from '@saath/domain/care';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { MemberAttentionView } from '../members/member.view.ts';
import { readFacts, type FactsFilter } from './attention-facts.read-model.ts';

export interface MemberInNeed {
  readonly memberId: string;
  readonly displayName: string;
  readonly code: string;
  readonly branchName: string;
  readonly reasons: readonly AttentionReason[];
}

/** The members of the filter who need a word, each with the reasons at this moment. */
export async function membersInNeed(tx: CentreTransaction, filter: FactsFilter): Promise<MemberInNeed[]> {
  const found = await readFacts(tx, filter);
  return found.flatMap(({ id, alias, code, branch_name: branchName, facts }) => {
    const reasons = attentionFor(facts);
    return reasons.length === 0 ? [] : [{ memberId: id, displayName: alias, code, branchName, reasons }];
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
