import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { Insert } from './insert.ts';

type Ids = Readonly<Record<'mentor' | 'mentorship' | 'member' | 'staff', string>>;

const now = '2026-01-05T04:30:00Z';

/** The member is a mentor, supervised and with a pairing and a contact, the notes sealed with the key of the centre. */
export async function insertMentor(tx: CentreTransaction, insert: Insert, ids: Ids, word: string): Promise<void> {
  await insert('mentors', {
    ...{ id: ids.mentor, member_id: ids.member, supervisor_id: ids.staff, role: 'volunteer' },
    ...{ training_hours: 46, languages: '{en}', seats: 5, created_at: now, updated_at: now },
  });
  await insert('mentorships', { id: ids.mentorship, mentor_id: ids.mentor, member_id: ids.member, started_on: '2026-01-01' });
  const [contact, supervision] = [newId(), newId()];
  await insert('mentor_contacts', {
    ...{ id: contact, mentorship_id: ids.mentorship, type: 'call', outcome: 'well', minutes: 15, at: now },
    note_cipher: tx.vault.seal(word, { table: 'mentor_contacts', column: 'note', id: contact }),
    ...{ logged_by: ids.staff, logged_at: now },
  });
  await insert('mentor_supervisions', {
    ...{ id: supervision, mentor_id: ids.mentor, held_on: '2026-01-02', supervisor_id: ids.staff, minutes: 30 },
    note_cipher: tx.vault.seal(word, { table: 'mentor_supervisions', column: 'note', id: supervision }),
    recorded_at: now,
  });
  await insert('mentor_requests', { id: newId(), member_id: ids.member, asked_at: now });
}
