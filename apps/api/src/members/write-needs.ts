import type { Instant } from '@saath/domain/kernel';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** Stores the instant from which each of these members needs attention, null for never. Unchanged rows are not written. */
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
