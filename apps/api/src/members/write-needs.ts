import type { Instant } from '@saath/domain/kernel';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** Writes from when each of these members needs a word, null for never. A row that says so already is not written again. */
export async function writeNeeds(
  tx: CentreTransaction,
  needs: readonly { readonly id: string; readonly from: Instant | null }[],
): Promise<void> {
  await tx.rows(
    `update members m set needs_word_from = x."from" from jsonb_to_recordset($2::jsonb) as x (id uuid, "from" timestamptz)
     where m.centre_id = $1 and m.id = x.id and m.needs_word_from is distinct from x."from"`,
    JSON.stringify(needs.map(({ id, from }) => ({ id, from: from?.toString() ?? null }))),
  );
}
