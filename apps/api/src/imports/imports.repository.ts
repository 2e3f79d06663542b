import { Injectable } from '@nestjs/common';
import type { Instant } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import { notFound } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { lockName } from '../tenancy/lock-name.ts';
import { ImportRow } from './import.row.ts';

const importSql = `
  select centre_id as "centreId", id, kind, state, sheet_cipher as "sheetCipher", rows, progress_done as "progressDone", summary, problems,
    uploaded_by as "uploadedBy", created_at as "createdAt", committed_at as "committedAt", version
  from imports where centre_id = $1 and id = $2`;

/** Uploaded sheets between dry run and commit. */
const centreLock = lockName('imports');
const importLock = lockName('import');

@Injectable()
export class ImportsRepository {
  find(tx: CentreTransaction, id: string): Promise<ImportRow> {
    return this.load(tx, id, importSql);
  }

  /** Locks the row for update and loads it; waits for a transaction that changes it to end. Plain readers are not blocked. */
  lockRow(tx: CentreTransaction, id: string): Promise<ImportRow> {
    return this.load(tx, id, `${importSql} for update`);
  }

  private async load(tx: CentreTransaction, id: string, sql: string): Promise<ImportRow> {
    const row = await tx.row<ImportRow>(sql, id);
    if (row === undefined) throw notFound('imports');
    return row;
  }

  add(tx: CentreTransaction, row: Omit<ImportRow, 'centreId'>): Promise<void> {
    return tx.table(ImportRow).insert([row]);
  }

  async change(tx: CentreTransaction, id: string, values: Partial<Omit<ImportRow, 'centreId' | 'id'>>): Promise<void> {
    await tx.table(ImportRow).update(id, values);
  }

  /** Deletes the text of sheets that were uploaded before an instant and never committed. */
  async dropSheets(tx: CentreTransaction, before: Instant): Promise<void> {
    await tx.rows(
      'update imports set sheet_cipher = null where centre_id = $1 and sheet_cipher is not null and created_at < $2',
      toDate(before),
    );
  }

  /** Locks the import, or all imports of the centre, until the transaction ends; false when another transaction has the lock. */
  lock(tx: CentreTransaction, what: 'centre' | { readonly importId: string }): Promise<boolean> {
    return what === 'centre' ? tx.tryLock(centreLock) : tx.tryLock(importLock, what.importId);
  }

  /** Progress of a commit under way, seen by others before the commit is. */
  async progress(tx: CentreTransaction, id: string, share: number): Promise<void> {
    await tx.rows(
      `update imports set progress_done = floor(rows * $3::numeric) where centre_id = $1 and id = $2 and state = 'committing'`,
      id,
      share,
    );
  }
}
