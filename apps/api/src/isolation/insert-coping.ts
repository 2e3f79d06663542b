import { sealLines } from '../coping-plans/coping-lines.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { Insert } from './insert.ts';

/** The plan of the member with what helps them, gone over once, and the days of the centre. */
export async function insertCoping(
  tx: CentreTransaction,
  insert: Insert,
  ids: Readonly<Record<'member' | 'staff', string>>,
  word: string,
): Promise<void> {
  const [id, now] = [newId(), new Date()];
  const lines = [{ section: 'what-helps', text: word, sort: null, knownAs: null, number: null }] as const;
  await insert('coping_plans', {
    ...{ id, member_id: ids.member, language: 'en', lines_cipher: sealLines(tx, id, lines), mentor_reads: false },
    ...{ written_at: now, updated_at: now },
  });
  await insert('coping_reviews', { id: newId(), plan_id: id, held_on: '2026-01-05', staff_id: ids.staff });
  const others = await tx.rows('select 1 from coping_settings where centre_id = $1');
  if (others.length === 0) await insert('coping_settings', { id: newId(), review_days: 60 });
}
