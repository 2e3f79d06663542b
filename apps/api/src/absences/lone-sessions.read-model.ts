import { toDate } from '../platform/clock.ts';
import { placedColumns, placedSession, placeOfSession, type PlacedSessionRecord } from '../sessions/placed-session.sql.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import type { LoneSessionView } from './lone-session.view.ts';

interface LoneRecord extends PlacedSessionRecord {
  readonly group_id: string;
  readonly count: number;
}

/**
 * The sessions within reach at which nobody could stand in, as the worker found them: those to come, of one group or of all, the earliest first
 * and at most so many, and how many there are in all.
 */
export async function loneSessions(
  tx: CentreTransaction,
  most: number,
  groupId: string | null = null,
): Promise<{ readonly count: number; readonly items: readonly LoneSessionView[] }> {
  const rows = await tx.rows<LoneRecord>(
    `select ${placedColumns}, g.id as group_id, (count(*) over ())::int as count
     from lone_sessions l
     join sessions s on s.centre_id = $1 and s.id = l.session_id and s.state = 'planned' and s.starts_at > $2
     ${placeOfSession}
     where l.centre_id = $1 and ($3::uuid is null or l.group_id = $3) and ${reach.sessionsOf('s', 'g')}
     order by s.starts_at, s.id limit $4`,
    toDate(tx.now),
    groupId,
    most,
  );
  return { count: rows[0]?.count ?? 0, items: rows.map((row) => ({ ...placedSession(row), groupId: row.group_id })) };
}
