import { builtInQuestionnaires } from '@saath/domain/questionnaires';
import { newId } from '../platform/new-id.ts';
import { sealFeelings, sealGiven, sealNoteText } from '../questionnaires/sealed-said.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { Insert } from './insert.ts';

type Ids = Readonly<Record<'member' | 'staff' | 'questionnaire-answer' | 'safety-note', string>>;

const now = new Date();

/** A questionnaire of the centre; answers of the member, a check-in and an open safety note of which the counsellor is named, all sealed. */
export async function insertSaid(tx: CentreTransaction, insert: Insert, ids: Ids, word: string): Promise<void> {
  const code = `own-${ids['questionnaire-answer']}`;
  const definition = { ...builtInQuestionnaires[0], code, name: { en: 'Sleep', hi: 'नींद', mr: 'झोप' } };
  const made = { definition: JSON.stringify(definition), made_at: now, made_by: ids.staff };
  await insert('questionnaires', { id: newId(), code, revision: 1, ...made });
  const [answerId, checkInId] = [ids['questionnaire-answer'], newId()];
  await insert('questionnaire_answers', {
    id: answerId,
    member_id: ids.member,
    code: 'phq-9',
    form_version: '1.0.0',
    author_id: ids.staff,
    content_cipher: sealGiven(tx, answerId, { q1: word, q9: '1' }),
    started_at: now,
    written_at: now,
  });
  await insert('safety_notes', {
    id: ids['safety-note'],
    member_id: ids.member,
    answer_id: answerId,
    item: 'q9',
    opened_at: now,
    opened_by: ids.staff,
    named_id: ids.staff,
    agreed_cipher: sealNoteText(tx, ids['safety-note'], 'agreed', word),
  });
  await insert('check_ins', {
    id: checkInId,
    member_id: ids.member,
    content_cipher: sealFeelings(tx, checkInId, { mood: 3, craving: 4 }),
    wants_talk: false,
    said_at: now,
    recorded_by: ids.staff,
  });
}
