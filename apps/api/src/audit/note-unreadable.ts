import type { SealedRecord } from '@saath/domain/events';
import { happened } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import { VaultProblem } from '../platform/vault.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** The record to which the sealed values of a table belong. */
const records: ReadonlyMap<string, SealedRecord> = new Map([
  ['members', 'member'],
  ['relatives', 'relative'],
  ['groups', 'group'],
  ['sessions', 'session'],
  ['imports', 'import'],
  ['users', 'user'],
]);

/**
 * Notes in the audit that the acting person asked for a value that does not open, with the record and the field, once within a day. Any
 * other error is no such value, and nothing is noted. The transaction is not the one that failed, because that one is undone.
 */
export async function noteUnreadable(tx: CentreTransaction, error: unknown): Promise<void> {
  if (!(error instanceof VaultProblem) || error.place === undefined) return;
  const { table, column: field, id } = error.place;
  const record = records.get(table);
  if (record === undefined) return;
  const noted = await tx.row(
    `select seq from audit_entries where centre_id = $1 and subject_id = $2 and action = 'value-unreadable'
       and actor_id is not distinct from $3 and detail ->> 'field' = $4 and at > $5 limit 1`,
    id,
    tx.actor.kind === 'system' ? null : tx.actor.userId,
    field,
    toDate(tx.now.subtract({ hours: 24 })),
  );
  if (noted === undefined) await tx.raise([happened('value-unreadable', record, id, { field })]);
}
