import type { CipherPlace } from '../platform/vault.ts';
import type { CentreTransaction } from './centre-transaction.ts';

type WithVault = Pick<CentreTransaction, 'vault'>;

/** The stored form of a free text: encrypted for its place; null for a text that is empty or missing. */
export const sealText = ({ vault }: WithVault, text: string | null | undefined, place: CipherPlace): Buffer | null =>
  text === undefined || text === null || text === '' ? null : vault.seal(text, place);

/**
 * A free text as readers get it. A text of an earlier version, which the worker has not sealed yet, is still in its clear column.
 */
export const openText = ({ vault }: WithVault, cipher: Buffer | null, clear: string | null, place: CipherPlace): string | null =>
  cipher === null ? clear : vault.open(cipher, place);
