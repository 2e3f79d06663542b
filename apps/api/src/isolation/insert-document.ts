import { documentPlace } from '../members/documents.query.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { ForeignIds } from './foreign-ids.ts';
import type { Insert } from './insert.ts';

/** A document of the member, with a word for its number. */
export async function insertDocument(tx: CentreTransaction, insert: Insert, ids: ForeignIds, word: string): Promise<void> {
  const number = tx.vault.seal(word, documentPlace(ids.document));
  await insert('member_documents', { id: ids.document, member_id: ids.member, kind: 'pan', number_cipher: number, added_at: new Date() });
}
