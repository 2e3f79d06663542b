import type { CipherPlace } from '../platform/vault.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** A note as it is kept: encrypted, and null when nobody wrote one. */
export const sealed = (tx: Pick<CentreTransaction, 'vault'>, note: string | null | undefined, place: CipherPlace): Buffer | null =>
  note === undefined || note === null || note === '' ? null : tx.vault.seal(note, place);
