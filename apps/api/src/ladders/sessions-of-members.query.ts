import { idOf, type SessionId } from '@saath/domain/kernel';
import { reasonsByMarks, sessionState, type SessionNow } from '@saath/domain/ladders';
import { outsideStages } from '@saath/domain/members';
import { ladderOf, type AttendanceState, type LadderPolicy } from '@saath/domain/programmes';
import { sqlList } from '../database/sql-list.ts';
import { toInstant } from '../platform/clock.ts';
import { kindOrBug, kindsInPlaceOnce } from '../programme-kinds/kinds-here.query.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** For so many days after a session its marks open a ladder or change one. */
export const daysRead = 30;

interface SessionRecord {
  readonly member_id: string;
  readonly session_id: string;
  readonly starts_at: Date;
  readonly finished: boolean;
  readonly state: AttendanceState;
  readonly kind: string;
  readonly branch_id: string;
}

/** The marks of members at sessions since an instant that were not cancelled. A finished session has a mark of everybody who was expected. */
const sessionsSql = `
  select a.person_id as member_id, s.id as session_id, s.starts_at, s.state = 'held' as finished, a.state, g.kind, g.branch_id
  from unnest($2::uuid[]) w (id)
  join attendance a on a.centre_id = $1 and a.person_id = w.id
  join sessions s on s.centre_id = $1 and s.id = a.session_id and s.state <> 'cancelled' and s.starts_at > $3
  join groups g on g.centre_id = $1 and g.id = s.group_id`;

/** A session of a member, with the steps of the ladder of its kind in its place. */
export interface SessionOfMember extends SessionNow {
  readonly policy: LadderPolicy;
}

/** The states of the sessions of each of these members since an instant, as their marks say, by member id. */
export async function sessionsOfMembers(
  tx: CentreTransaction,
  memberIds: readonly string[],
  since: Date,
): Promise<ReadonlyMap<string, readonly SessionOfMember[]>> {
  const rows = await tx.rows<SessionRecord>(sessionsSql, memberIds, since);
  const kindIn = await kindsInPlaceOnce(tx);
  const sessions = rows.map((row) => {
    const kind = kindOrBug(kindIn({ kind: row.kind, branchId: row.branch_id }), row.kind);
    const policy = ladderOf(kind);
    const state = sessionState(row, kind);
    const one = { sessionId: idOf<SessionId>(row.session_id), startsAt: toInstant(row.starts_at), state, kind: row.kind };
    return { memberId: row.member_id, session: { ...one, opensAfter: policy.opensAfter, policy } };
  });
  return new Map([...Map.groupBy(sessions, ({ memberId }) => memberId)].map(([id, all]) => [id, all.map(({ session }) => session)]));
}

/**
 * Those of these members whom marks at these sessions may concern: they have a ladder that is open or that marks alone closed, or they are in
 * care and did not come to one of the sessions, which is finished.
 */
export async function membersConcerned(
  tx: CentreTransaction,
  { memberIds, sessionIds, since }: { readonly memberIds: readonly string[]; readonly sessionIds: readonly string[]; readonly since: Date },
): Promise<readonly string[]> {
  const rows = await tx.rows<{ id: string }>(
    `select l.member_id as id from ladders l where l.centre_id = $1 and l.member_id = any($2::uuid[])
       and (l.state = 'open' or (l.closed_because in (${sqlList(reasonsByMarks)}) and l.closed_at > $4))
     union
     select m.id from sessions s
       join attendance a on a.centre_id = $1 and a.session_id = s.id and a.state = 'absent' and a.person_id = any($2::uuid[])
       join members m on m.centre_id = $1 and m.id = a.person_id and m.stage not in (${sqlList(outsideStages)})
     where s.centre_id = $1 and s.id = any($3::uuid[]) and s.state = 'held' and s.starts_at > $4`,
    memberIds,
    sessionIds,
    since,
  );
  return rows.map(({ id }) => id);
}
