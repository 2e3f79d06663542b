import { idOf, type GroupId, type Instant, type SessionId } from '@saath/domain/kernel';
import { roster, type SessionState } from '@saath/domain/sessions';
import { storedDay } from '../database/stored-day.ts';
import { toDate, toInstant } from '../platform/clock.ts';
import { branchOfSession } from '../sessions/session-place.sql.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** The part of a session that planning of reminders needs. */
export interface SessionToRemind {
  readonly id: SessionId;
  readonly groupId: GroupId;
  readonly kind: string;
  /** The branch at which it meets, whose settings count. */
  readonly branchId: string;
  /** The settings of its group itself. */
  readonly own: { readonly firstReminder: string | null };
  readonly state: SessionState;
  readonly startsAt: Instant;
  readonly movedFrom: Instant | null;
  readonly timeZone: string;
}

export async function sessionsToRemind(tx: CentreTransaction, ids: readonly SessionId[]): Promise<readonly SessionToRemind[]> {
  const rows = await tx.rows<{
    id: string;
    group_id: string;
    kind: string;
    branch_id: string;
    first_reminder: string | null;
    state: SessionState;
    starts_at: Date;
    moved_from: Date | null;
    time_zone: string;
  }>(
    `select s.id, s.group_id, g.kind, ${branchOfSession('s', 'g')} as branch_id, g.first_reminder, s.state, s.starts_at, s.moved_from, s.time_zone
     from sessions s join groups g on g.centre_id = s.centre_id and g.id = s.group_id
     where s.centre_id = $1 and s.id = any($2::uuid[])`,
    ids,
  );
  return rows.map((row) => ({
    id: idOf<SessionId>(row.id),
    groupId: idOf<GroupId>(row.group_id),
    kind: row.kind,
    branchId: row.branch_id,
    own: { firstReminder: row.first_reminder },
    state: row.state,
    startsAt: toInstant(row.starts_at),
    movedFrom: row.moved_from === null ? null : toInstant(row.moved_from),
    timeZone: row.time_zone,
  }));
}

/** The planned future sessions that start before an instant. */
export async function sessionsStartingBefore(tx: CentreTransaction, before: Instant): Promise<readonly SessionId[]> {
  const rows = await tx.rows<{ id: string }>(
    `select id from sessions where centre_id = $1 and state = 'planned' and starts_at > $2 and starts_at <= $3`,
    toDate(tx.now),
    toDate(before),
  );
  return rows.map(({ id }) => idOf<SessionId>(id));
}

/** The people expected at each of these sessions: person ids by session. */
export async function expectedAt(
  tx: CentreTransaction,
  sessions: readonly Pick<SessionToRemind, 'id' | 'groupId' | 'startsAt' | 'timeZone'>[],
): Promise<ReadonlyMap<SessionId, readonly string[]>> {
  const rows = await tx.rows<{ person_id: string; group_id: string; starts_on: string; ends_on: string | null; enrolled_at: Date }>(
    `select coalesce(member_id, relative_id) as person_id, group_id, starts_on, ends_on, enrolled_at
     from enrolments where centre_id = $1 and group_id = any($2::uuid[])`,
    [...new Set(sessions.map(({ groupId }) => groupId))],
  );
  const enrolments = rows.map((row) => ({
    personId: row.person_id,
    groupId: idOf<GroupId>(row.group_id),
    startsOn: storedDay(row.starts_on),
    endsOn: row.ends_on === null ? null : storedDay(row.ends_on),
    enrolledAt: toInstant(row.enrolled_at),
  }));
  const byGroup = Map.groupBy(enrolments, ({ groupId }) => groupId);
  return new Map(
    sessions.map((session) => {
      const people = roster(session, byGroup.get(session.groupId) ?? []);
      return [session.id, [...new Set(people.map(({ personId }) => personId))]];
    }),
  );
}
