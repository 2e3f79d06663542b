import { needsWordFrom } from '@saath/domain/care';
import { writeNeeds } from '../members/write-needs.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { factsOf, readFacts } from './attention-facts.read-model.ts';

const membersAtOnce = 200;

/** Stores the instant from which each of these members needs a word; null for a member without a need or not in care. */
export async function refreshNeeds(tx: CentreTransaction, memberIds: readonly string[]): Promise<void> {
  for (let start = 0; start < memberIds.length; start += membersAtOnce) {
    const ids = memberIds.slice(start, start + membersAtOnce);
    const inCare = new Map((await readFacts(tx, { memberIds: ids })).map((row) => [row.id, needsWordFrom(factsOf(tx, row))]));
    await writeNeeds(
      tx,
      ids.map((id) => ({ id, from: inCare.get(id) ?? null })),
    );
  }
}
