import { needsWordFrom } from '@saath/domain/care';
import { writeNeeds } from '../members/write-needs.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { factsOf, readFacts } from './attention-facts.read-model.ts';

const membersAtOnce = 200;

/** Writes from when these members need a word, as far as it is known now; members not in care need none. */
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
