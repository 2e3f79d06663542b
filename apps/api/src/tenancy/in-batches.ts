import type { CentreId } from '@saath/domain/kernel';
import type { CentreTransaction } from './centre-transaction.ts';
import type { TenantScope } from './tenant-scope.ts';

/** Rows of one transaction; so many are sealed in a few milliseconds. */
export const rowsPerBatch = 200;

/** Works through rows of a centre, a batch in each transaction, until a batch is not full. */
export async function inBatches(scope: TenantScope, centreId: CentreId, batch: (tx: CentreTransaction) => Promise<number>): Promise<void> {
  while ((await scope.inCentre(centreId, { kind: 'system' }, batch)) === rowsPerBatch);
}

/**
 * Works through rows of a centre in the order of their ids, a batch in each transaction, until a batch is not full. A batch begins behind
 * an id, null for the first one, and returns the ids of its rows.
 */
export async function inBatchesById(
  scope: TenantScope,
  centreId: CentreId,
  rowsAtOnce: number,
  batch: (tx: CentreTransaction, after: string | null) => Promise<readonly string[]>,
): Promise<void> {
  let ids: readonly string[] = [];
  do {
    const after = ids.at(-1) ?? null;
    ids = await scope.inCentre(centreId, { kind: 'system' }, (tx) => batch(tx, after));
  } while (ids.length === rowsAtOnce);
}
