import { sealImpression, sealReferralText } from '../outside-meetings/referral-texts.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { ForeignIds } from './foreign-ids.ts';
import type { Insert } from './insert.ts';

/** A meeting outside, and the way of the member to one in words: a visit that was answered, and one that is arranged. */
export async function insertOutside(tx: CentreTransaction, insert: Insert, ids: ForeignIds, word: string): Promise<void> {
  await insert('outside_meetings', {
    ...{ id: ids['outside-meeting'], name: word, kind: 'aa', is_open: true, weekdays: [4], starts_at: '19:00', place: word, town: word },
    ...{ way_there: word, language: 'en', note: word, source: 'centre', is_archived: false },
  });
  const id = ids['outside-referral'];
  await insert('outside_referrals', {
    ...{ id, member_id: ids.member, meeting_cipher: sealReferralText(tx, id, 'meeting', word), visits: 2, companion: 'staff' },
    ...{ staff_id: ids.staff, meet_place_cipher: sealReferralText(tx, id, 'meet_place', word), member_agreed: true },
    ...{ created_by: ids.staff, created_at: new Date() },
  });
  const visit = newId();
  const impression = sealImpression(tx, visit, { face: 'good', tags: ['felt-welcome'], words: word });
  await insert('outside_visits', {
    ...{ id: visit, referral_id: id, place: 1, on_day: '2026-01-02', outcome: 'went', impression_cipher: impression },
    ...{ answered_by: ids.staff, answered_at: new Date() },
  });
  await insert('outside_visits', { id: newId(), referral_id: id, place: 2, on_day: '2026-01-05' });
}
