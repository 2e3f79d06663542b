import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

type Detail = Readonly<Record<string, unknown>>;

const place = (entryId: string) => ({ table: 'audit_entries', column: 'reason', id: entryId });

/** The detail of an entry with the reason a person gave, sealed for this entry. The chain runs over the sealed form. */
export const withReason = (tx: CentreTransaction, entryId: string, detail: Detail, reason: string | undefined): Detail =>
  reason === undefined ? detail : { ...detail, sealedReason: tx.vault.seal(reason, place(entryId)).toString('base64') };

/** The detail as who reads the audit may see it. */
export function openDetail(tx: CentreTransaction, entryId: string, { sealedReason, ...detail }: Detail): Detail {
  if (typeof sealedReason !== 'string') return detail;
  return { ...detail, reason: tx.vault.open(Buffer.from(sealedReason, 'base64'), place(entryId)) };
}
