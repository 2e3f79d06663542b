import type { CentreId } from '@saath/domain/kernel';
import type { CentreTransaction } from './centre-transaction.ts';
import { inBatches, rowsPerBatch } from './in-batches.ts';
import type { TenantScope } from './tenant-scope.ts';

/** Seals one batch of rows and returns how many there were. */
export type SealBatch = (tx: CentreTransaction) => Promise<number>;

/**
 * Texts of a table that an earlier version stored in clear: the statement locks the rows that still have one, at most `$2` of them, and
 * `write` stores them sealed and empties their clear columns.
 */
export const clearTexts =
  <Row>(sql: string, write: (tx: CentreTransaction, rows: readonly Row[]) => Promise<void>): SealBatch =>
  async (tx) => {
    const rows = await tx.rows<Row>(sql, rowsPerBatch);
    await write(tx, rows);
    return rows.length;
  };

/** Seals all of these texts of a centre. It may run at any time, and again. */
export async function sealClearTexts(scope: TenantScope, centreId: CentreId, texts: readonly SealBatch[]): Promise<undefined> {
  for (const batch of texts) await inBatches(scope, centreId, batch);
}
