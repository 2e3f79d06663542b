import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { lockName } from '../tenancy/lock-name.ts';

const namesLock = lockName('member-names');

/**
 * Locks the codes and aliases of the centre until the transaction ends: a second transaction waits, and then sees those that the first one
 * assigned. Take this lock before any row lock, so that two transactions cannot deadlock.
 */
export async function lockNames(tx: CentreTransaction): Promise<void> {
  await tx.lock(namesLock);
}
