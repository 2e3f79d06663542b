import { toDate } from '../platform/clock.ts';
import { branchOfSession, roomOfSession } from '../sessions/session-place.sql.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import type { LoneSessionView } from './lone-session.view.ts';

type LoneRecord = Omit<LoneSessionView, 'startsAt' | 'endsAt'> & {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly count: number;
};

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
    `select s.id as "sessionId", g.id as "groupId", g.name as "groupName", g.kind, b.name as "branchName", m.name as "roomName",
       s.starts_at as "startsAt", s.ends_at as "endsAt", s.time_zone as "timeZone", (count(*) over ())::int as count
     from lone_sessions l
     join sessions s on s.centre_id = $1 and s.id = l.session_id and s.state = 'planned' and s.starts_at > $2
     join groups g on g.centre_id = $1 and g.id = s.group_id
     join branches b on b.centre_id = $1 and b.id = ${branchOfSession('s', 'g')}
     left join rooms m on m.centre_id = $1 and m.id = ${roomOfSession('s', 'g')}
     where l.centre_id = $1 and ($3::uuid is null or l.group_id = $3) and ${reach.sessionsOf('s', 'g')}
     order by s.starts_at, s.id limit $4`,
    toDate(tx.now),
    groupId,
    most,
  );
  const items = rows.map(({ startsAt, endsAt, count: _count, ...row }) => ({
    ...row,
    ...{ startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
  }));
  return { count: rows[0]?.count ?? 0, items };
}
