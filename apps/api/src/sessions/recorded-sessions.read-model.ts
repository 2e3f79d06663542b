import { idOf, type GroupId, type SessionId } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** The coming sessions of groups that carry marks, a topic or a note, also marks that were taken back; planning does not change them. */
export async function recordedSessions(tx: CentreTransaction, groupIds: readonly GroupId[]): Promise<ReadonlySet<SessionId>> {
  const rows = await tx.rows<{ id: string }>(
    `select s.id from sessions s where s.centre_id = $1 and s.group_id = any($2::uuid[]) and s.ends_at > $3
       and (s.topic is not null or s.topic_cipher is not null or s.note_cipher is not null
         or exists (select 1 from attendance a where a.centre_id = $1 and a.centre_id = s.centre_id and a.session_id = s.id)
         or exists (select 1 from attendance_changes c where c.centre_id = $1 and c.centre_id = s.centre_id and c.session_id = s.id)
         or exists (select 1 from answers r where r.centre_id = $1 and r.session_id = s.id))`,
    groupIds,
    toDate(tx.now),
  );
  return new Set(rows.map(({ id }) => idOf<SessionId>(id)));
}
