import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { lockName } from '../tenancy/lock-name.ts';

const namesLock = lockName('member-names');

/**
 * Codes and aliases of a centre are given one after the other: whoever comes second waits for the first to end, and then sees what it took.
 * Ask for it before any row is held, so that two who wait for each other cannot come about.
 */
export async function holdNames(tx: CentreTransaction): Promise<void> {
  await tx.lock(namesLock);
}
