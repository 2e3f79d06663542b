import { usualLadder } from '@saath/domain/programmes';
import { newId } from '../platform/new-id.ts';
import type { Insert } from './insert.ts';

/** The ids of the ladder and of the records that it names. */
type LadderIds = Readonly<Record<'ladder' | 'member' | 'session' | 'staff', string>>;

/** An open ladder of the member with one miss, whose first step is the counsellor's. */
export async function insertLadder(insert: Insert, ids: LadderIds): Promise<void> {
  const now = new Date();
  const opened = { id: ids.ladder, member_id: ids.member, state: 'open', policy: JSON.stringify(usualLadder), opened_at: now };
  await insert('ladders', { ...opened, misses: 1, step: 0, who: 'same-day', owner_id: ids.staff, due_at: now });
  const missed = { type: 'session', session_id: ids.session, starts_at: now, state: 'missed' };
  await insert('ladder_events', { id: newId(), ladder_id: ids.ladder, at: now, ...missed });
  await insert('ladder_events', { id: newId(), ladder_id: ids.ladder, at: now, type: 'given', step: 0, staff_id: ids.staff });
}
