import type { CentreId } from '@saath/domain/kernel';
import type { CentreTransaction } from './centre-transaction.ts';
import type { TenantScope } from './tenant-scope.ts';

/** Rows of one transaction; so many are sealed in a few milliseconds. */
export const rowsPerBatch = 200;

/** Works through rows of a centre, a batch in each transaction, until a batch is not full. */
export async function inBatches(scope: TenantScope, centreId: CentreId, batch: (tx: CentreTransaction) => Promise<number>): Promise<void> {
  while ((await scope.inCentre(centreId, { kind: 'system' }, batch)) === rowsPerBatch);
}
