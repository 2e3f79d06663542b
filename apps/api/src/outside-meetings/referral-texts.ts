import type { Impression } from '@saath/domain/outside-meetings';
import type { CipherPlace } from '../platform/vault.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { openText, sealText } from '../tenancy/sealed-text.ts';

type TextOfReferral = 'meeting' | 'companion' | 'meet_place';

const place = (column: TextOfReferral, id: string): CipherPlace => ({ table: 'outside_referrals', column, id });
const impressionPlace = (id: string): CipherPlace => ({ table: 'outside_visits', column: 'impression', id });

export const sealReferralText = (
  tx: Pick<CentreTransaction, 'vault'>,
  id: string,
  column: TextOfReferral,
  text: string | null | undefined,
): Buffer | null => sealText(tx, text, place(column, id));

export const openReferralText = (
  tx: Pick<CentreTransaction, 'vault'>,
  id: string,
  column: TextOfReferral,
  cipher: Buffer | null,
): string | null => openText(tx, cipher, null, place(column, id));

/** The impression of a visit as it is stored: face, tags and words sealed as one. */
export const sealImpression = (tx: Pick<CentreTransaction, 'vault'>, id: string, impression: Impression): Buffer =>
  tx.vault.seal(JSON.stringify(impression), impressionPlace(id));

export const openImpression = (tx: Pick<CentreTransaction, 'vault'>, id: string, cipher: Buffer | null): Impression =>
  cipher === null ? { face: null, tags: [], words: null } : (JSON.parse(tx.vault.open(cipher, impressionPlace(id))) as Impression);
