import { sealExchanged } from '../introductions/introduction-texts.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { ForeignIds } from './foreign-ids.ts';
import type { Insert } from './insert.ts';

/** A question to the relative that is open, with a person of the centre. */
export async function insertIntroduction(tx: CentreTransaction, insert: Insert, ids: ForeignIds, word: string): Promise<void> {
  const row = { id: ids.introduction, kind: 'families', state: 'asked', answer_until: '2046-01-01T00:00:00Z' };
  await insert('introductions', { ...row, asked_by: ids.staff, asked_at: new Date() });
  const personId = newId();
  await insert('introduction_people', {
    ...{ id: personId, introduction_id: ids.introduction, relative_id: ids.relative },
    exchanged_cipher: sealExchanged(tx, personId, { name: word, phone: null }),
  });
}
