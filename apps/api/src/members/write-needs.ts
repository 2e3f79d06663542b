import type { Instant } from '@saath/domain/kernel';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** From when a member needs attention, null for never, and the place in the list of those who do. */
export interface Need {
  readonly id: string;
  readonly from: Instant | null;
  readonly place: string | null;
}

/** Stores the need of each of these members. Unchanged rows are not written. */
export async function writeNeeds(tx: CentreTransaction, needs: readonly Need[]): Promise<void> {
  await tx.rows(
    `update members m set needs_word_from = x."from", need_place = x.place
     from jsonb_to_recordset($2::jsonb) as x (id uuid, "from" timestamptz, place text)
     where m.centre_id = $1 and m.id = x.id and (m.needs_word_from, m.need_place) is distinct from (x."from", x.place collate "C")`,
    JSON.stringify(needs.map(({ id, from, place }) => ({ id, from: from?.toString() ?? null, place }))),
  );
}
