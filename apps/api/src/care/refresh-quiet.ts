import { writeQuiet } from '../members/write-quiet.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { quietOf, type QuietChange } from './quiet-facts.read-model.ts';

const membersAtOnce = 500;

/** Stores from when each of these members comes to nothing. */
export async function refreshQuiet(tx: CentreTransaction, { memberIds, ...change }: QuietChange): Promise<void> {
  for (let start = 0; start < memberIds.length; start += membersAtOnce)
    await writeQuiet(tx, await quietOf(tx, { ...change, memberIds: memberIds.slice(start, start + membersAtOnce) }));
}
