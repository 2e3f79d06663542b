import { idOf, type SessionId } from '@saath/domain/kernel';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/**
 * The sessions among these that carry marks, a topic or a note, also marks that were taken back; planning does not change them. Each table is
 * asked for the ids by itself: joined with “or”, PostgreSQL read every change and every answer of the centre.
 */
export async function recordedSessions(tx: CentreTransaction, among: readonly SessionId[]): Promise<ReadonlySet<SessionId>> {
  const rows = await tx.rows<{ id: string }>(
    `select s.id from sessions s where s.centre_id = $1 and s.id = any($2::uuid[])
       and (s.topic is not null or s.topic_cipher is not null or s.note_cipher is not null)
     union select a.session_id from attendance a where a.centre_id = $1 and a.session_id = any($2::uuid[])
     union select c.session_id from attendance_changes c where c.centre_id = $1 and c.session_id = any($2::uuid[])
     union select r.session_id from answers r where r.centre_id = $1 and r.session_id = any($2::uuid[])`,
    among,
  );
  return new Set(rows.map(({ id }) => idOf<SessionId>(id)));
}
