import { newId } from '../platform/new-id.ts';
import type { Insert } from './insert.ts';

type Ids = Readonly<Record<'stand-in-request' | 'session' | 'staff' | 'group', string>>;

/** The counsellor is asked to lead the session, at which nobody else could. */
export async function insertStandIn(insert: Insert, ids: Ids): Promise<void> {
  await insert('lone_sessions', { session_id: ids.session, group_id: ids.group, week_starts_at: '2026-01-04T18:30:00Z' });
  await insert('stand_in_requests', {
    id: ids['stand-in-request'],
    question_id: newId(),
    session_id: ids.session,
    staff_id: ids.staff,
    asked_by_id: ids.staff,
    asked_at: '2026-01-04T04:30:00Z',
    starts_at: '2026-01-05T04:30:00Z',
    answer_by: '2026-01-04T16:30:00Z',
    state: 'asked',
    changed_at: '2026-01-04T04:30:00Z',
  });
}
