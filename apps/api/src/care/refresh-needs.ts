import { needsWordFrom } from '@saath/domain/care';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { factsOf, readFacts } from './attention-facts.read-model.ts';

const membersAtOnce = 200;

/** Writes from when these members need a word, as far as it is known now; members not in care need none. */
export async function refreshNeeds(tx: CentreTransaction, memberIds: readonly string[]): Promise<void> {
  for (let start = 0; start < memberIds.length; start += membersAtOnce) {
    const ids = memberIds.slice(start, start + membersAtOnce);
    const inCare = new Map((await readFacts(tx, { memberIds: ids })).map((row) => [row.id, needsWordFrom(factsOf(tx, row))]));
    const known = ids.map((id) => ({ id, from: inCare.get(id)?.toString() ?? null }));
    await tx.rows(
      `update members m set needs_word_from = x."from" from jsonb_to_recordset($2::jsonb) as x (id uuid, "from" timestamptz)
       where m.centre_id = $1 and m.id = x.id and m.needs_word_from is distinct from x."from"`,
      JSON.stringify(known),
    );
  }
}
