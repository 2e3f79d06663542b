import { sealStory } from '../stories/story-texts.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { ForeignIds } from './foreign-ids.ts';
import type { Insert } from './insert.ts';

/** A story of the member that waits for a review. */
export async function insertStory(tx: CentreTransaction, insert: Insert, ids: ForeignIds, word: string): Promise<void> {
  const sealed = sealStory(tx, ids.story, { title: word, text: word, shownAs: word });
  await insert('stories', {
    ...{ id: ids.story, member_id: ids.member, language: 'en', scope: 'centre', until_day: '2027-06-01', state: 'waiting' },
    ...{ title_cipher: sealed.titleCipher, text_cipher: sealed.textCipher, shown_as_cipher: sealed.shownAsCipher },
    ...{ agreed_on: '2026-01-05', written_by: ids.staff, written_at: new Date() },
  });
}
