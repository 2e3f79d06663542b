import { idOf, type GroupId, type SessionId } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** The future sessions of a group that already have a mark; planning does not change them. */
export async function markedSessions(tx: CentreTransaction, groupId: GroupId): Promise<ReadonlySet<SessionId>> {
  const rows = await tx.rows<{ id: string }>(
    `select s.id from sessions s where s.centre_id = $1 and s.group_id = $2 and s.starts_at >= $3
       and exists (select 1 from attendance a where a.centre_id = $1 and a.centre_id = s.centre_id and a.session_id = s.id)`,
    groupId,
    toDate(tx.now),
  );
  return new Set(rows.map(({ id }) => idOf<SessionId>(id)));
}
