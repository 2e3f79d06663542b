import { dayFrom, dayIn, idOf, isDayBefore, type Day, type GroupId, type Instant, type SessionId } from '@saath/domain/kernel';
import type { SessionState } from '@saath/domain/sessions';
import { toDate, toInstant } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** What the plan of reminders asks of a session. */
export interface SessionToRemind {
  readonly id: SessionId;
  readonly groupId: GroupId;
  readonly kind: string;
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
    state: SessionState;
    starts_at: Date;
    moved_from: Date | null;
    time_zone: string;
  }>(
    `select s.id, s.group_id, g.kind, s.state, s.starts_at, s.moved_from, s.time_zone
     from sessions s join groups g on g.centre_id = s.centre_id and g.id = s.group_id
     where s.centre_id = $1 and s.id = any($2::uuid[])`,
    ids,
  );
  return rows.map((row) => ({
    id: idOf<SessionId>(row.id),
    groupId: idOf<GroupId>(row.group_id),
    kind: row.kind,
    state: row.state,
    startsAt: toInstant(row.starts_at),
    movedFrom: row.moved_from === null ? null : toInstant(row.moved_from),
    timeZone: row.time_zone,
  }));
}

/** The sessions to come that start before an instant. */
export async function sessionsStartingBefore(tx: CentreTransaction, before: Instant): Promise<readonly SessionId[]> {
  const rows = await tx.rows<{ id: string }>(
    `select id from sessions where centre_id = $1 and state = 'planned' and starts_at > $2 and starts_at <= $3`,
    toDate(tx.now),
    toDate(before),
  );
  return rows.map(({ id }) => idOf<SessionId>(id));
}

interface Interval {
  readonly person_id: string;
  readonly group_id: string;
  readonly starts_on: string;
  readonly ends_on: string | null;
  readonly left_on: string | null;
}

/** The same as `expectedOn` says of one day, for many sessions at once: whoever left is expected no more, also where no enrolment was ended. */
function isExpected({ starts_on, ends_on, left_on }: Interval, day: Day): boolean {
  const ends = [ends_on, left_on].flatMap((end) => dayFrom(end ?? '') ?? []);
  const from = dayFrom(starts_on);
  return from !== undefined && !isDayBefore(day, from) && ends.every((end) => isDayBefore(day, end));
}

/** Who is expected at each of these sessions, by the enrolments that cover its local day. Person ids by session. */
export async function expectedAt(
  tx: CentreTransaction,
  sessions: readonly Pick<SessionToRemind, 'id' | 'groupId' | 'startsAt' | 'timeZone'>[],
): Promise<ReadonlyMap<SessionId, readonly string[]>> {
  const rows = await tx.rows<Interval>(
    `select coalesce(e.member_id, e.relative_id) as person_id, e.group_id, e.starts_on, e.ends_on, gone.stage_since as left_on
     from enrolments e left join members gone on gone.centre_id = e.centre_id and gone.id = e.member_id and gone.stage = 'left'
     where e.centre_id = $1 and e.group_id = any($2::uuid[])`,
    [...new Set(sessions.map(({ groupId }) => groupId))],
  );
  const byGroup = Map.groupBy(rows, (row) => row.group_id);
  return new Map(
    sessions.map(({ id, groupId, startsAt, timeZone }) => {
      const day = dayIn(startsAt, timeZone);
      const covering = (byGroup.get(groupId) ?? []).filter((row) => isExpected(row, day));
      return [id, [...new Set(covering.map((row) => row.person_id))]];
    }),
  );
}
