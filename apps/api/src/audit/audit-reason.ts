import { VaultProblem } from '../platform/vault.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

type Detail = Readonly<Record<string, unknown>>;

const place = (entryId: string) => ({ table: 'audit_entries', column: 'reason', id: entryId });

/** The detail of an entry with the reason that a person entered, sealed for this entry. The chain hashes the sealed form. */
export const withReason = (tx: CentreTransaction, entryId: string, detail: Detail, reason: string | undefined): Detail =>
  reason === undefined ? detail : { ...detail, sealedReason: tx.vault.seal(reason, place(entryId)).toString('base64') };

/** The detail for a reader of the audit, with the reason opened. The reason is null when it was tampered with; the entry stays visible. */
export function openDetail(tx: CentreTransaction, entryId: string, { sealedReason, ...detail }: Detail): Detail {
  return sealedReason === undefined ? detail : { ...detail, reason: openReason(tx, entryId, sealedReason) };
}

function openReason(tx: CentreTransaction, entryId: string, sealed: unknown): string | null {
  if (typeof sealed !== 'string') return null;
  try {
    return tx.vault.open(Buffer.from(sealed, 'base64'), place(entryId));
  } catch (error) {
    if (error instanceof VaultProblem) return null;
    throw error;
  }
}
