import type { CipherPlace } from '../platform/vault.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** The stored form of a note: encrypted; null for an empty or missing note. */
export const sealed = (tx: Pick<CentreTransaction, 'vault'>, note: string | null | undefined, place: CipherPlace): Buffer | null =>
  note === undefined || note === null || note === '' ? null : tx.vault.seal(note, place);
