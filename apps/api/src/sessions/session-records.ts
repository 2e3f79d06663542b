import { Temporal, idOf, type BranchId, type GroupId, type PersonId, type RoomId, type SessionId } from '@saath/domain/kernel';
import type { PlannedSession, Session, SessionDecision, SessionPlace, ShiftedSession, WithdrawalReason } from '@saath/domain/sessions';
import { toDate, toInstant } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { nextVersion } from '../tenancy/table.ts';
import { SessionRow } from './session.row.ts';

export interface SessionRecord {
  readonly id: string;
  readonly group_id: string;
  readonly original_start: string;
  readonly time_zone: string;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly state: Session['state'];
  readonly withdrawn: boolean;
  readonly shifted: boolean;
  readonly extra: boolean;
  readonly placed_branch_id: string | null;
  readonly placed_room_id: string | null;
  readonly started_at: Date | null;
  readonly finished_at: Date | null;
  readonly cancel_reason: string | null;
  readonly moved_from: Date | null;
  readonly headcount: number | null;
  readonly roster: readonly string[] | null;
}

/** SQL: the columns from which {@link sessionOf} reads a session. */
export const sessionColumns = (session: string): string =>
  [
    ...['id', 'group_id', 'original_start', 'time_zone', 'starts_at', 'ends_at', 'state', 'withdrawn', 'shifted', 'extra'],
    ...['placed_branch_id', 'placed_room_id', 'started_at', 'finished_at', 'cancel_reason', 'moved_from', 'headcount', 'roster'],
  ]
    .map((column) => `${session}.${column}`)
    .join(', ');

function decisionOf({ state, withdrawn }: SessionRecord, isMoved: boolean): SessionDecision | null {
  if (state === 'cancelled' && !withdrawn) return 'cancelled';
  return isMoved ? 'moved' : null;
}

const placeOf = ({ placed_branch_id: branchId, placed_room_id: roomId }: SessionRecord): SessionPlace | null =>
  branchId === null ? null : { branchId: idOf<BranchId>(branchId), roomId: roomId === null ? null : idOf<RoomId>(roomId) };

const personIds = (roster: readonly string[] | null): PersonId[] => (roster ?? []).map((id) => idOf<PersonId>(id));

export function sessionOf(row: SessionRecord): Session {
  const isMoved = row.placed_branch_id !== null || (row.moved_from !== null && !row.shifted);
  const common = {
    id: idOf<SessionId>(row.id),
    groupId: idOf<GroupId>(row.group_id),
    originalStart: Temporal.PlainDateTime.from(row.original_start),
    decision: decisionOf(row, isMoved),
    timeZone: row.time_zone,
    startsAt: toInstant(row.starts_at),
    endsAt: toInstant(row.ends_at),
    movedFrom: row.moved_from === null ? null : toInstant(row.moved_from),
    place: placeOf(row),
    isExtra: row.extra,
  };
  const startedAt = row.started_at === null ? null : toInstant(row.started_at);
  if (row.state === 'cancelled') return { ...common, state: 'cancelled', movedBefore: isMoved, reason: row.cancel_reason ?? '' };
  if (row.state === 'planned') return { ...common, state: 'planned', startedAt };
  const finishedAt = row.finished_at === null ? common.endsAt : toInstant(row.finished_at);
  return {
    ...common,
    state: 'held',
    startedAt: startedAt ?? common.startsAt,
    finishedAt,
    headcount: row.headcount,
    roster: personIds(row.roster),
  };
}

/** Reads the sessions of these groups that end after an instant or have their original date then or later, so that planning adds no duplicates. */
export async function sessionsOfGroups(tx: CentreTransaction, groupIds: readonly GroupId[], from: Temporal.Instant): Promise<Session[]> {
  const rows = await tx.rows<SessionRecord>(
    `select ${sessionColumns('s')} from sessions s
     where s.centre_id = $1 and s.group_id = any($2::uuid[]) and not s.surplus and (s.ends_at > $3 or s.original_date >= $4::date)`,
    groupIds,
    toDate(from),
    from.subtract({ hours: 24 }).toString().slice(0, 10),
  );
  return rows.map(sessionOf);
}

/** The sessions of these groups by their original dates in a window, in any time zone: what planning does not add again. */
export async function datesOfGroups(
  tx: CentreTransaction,
  groupIds: readonly GroupId[],
  { from, to }: { readonly from: Temporal.Instant; readonly to: Temporal.Instant },
): Promise<ReadonlyMap<GroupId, readonly Pick<Session, 'groupId' | 'originalStart'>[]>> {
  const rows = await tx.rows<Pick<SessionRecord, 'group_id' | 'original_start'>>(
    `select s.group_id, s.original_start from sessions s where s.centre_id = $1 and s.group_id = any($2::uuid[])
       and s.original_date between $3::timestamptz::date - 1 and $4::timestamptz::date + 1`,
    groupIds,
    toDate(from),
    toDate(to),
  );
  const sessions = rows.map((row) => ({
    groupId: idOf<GroupId>(row.group_id),
    originalStart: Temporal.PlainDateTime.from(row.original_start),
  }));
  return Map.groupBy(sessions, ({ groupId }) => groupId);
}

/** Inserts planned sessions in one statement. An existing session, of a planner that ran at the same time, is not changed. */
export async function insertSessions(tx: CentreTransaction, sessions: readonly PlannedSession[]): Promise<void> {
  const at = toDate(tx.now);
  const levels = await levelsOf(tx, sessions);
  await tx.table(SessionRow).upsert(
    sessions.map((session) => ({
      id: session.id,
      groupId: session.groupId,
      ...levelOf(levels, session),
      originalStart: session.originalStart.toString({ smallestUnit: 'minute' }),
      timeZone: session.timeZone,
      startsAt: toDate(session.startsAt),
      endsAt: toDate(session.endsAt),
      state: session.state,
      ...{ withdrawn: false, shifted: false, surplus: false, extra: session.isExtra },
      ...{ placedBranchId: session.place?.branchId ?? null, placedRoomId: session.place?.roomId ?? null },
      version: 1,
      createdAt: at,
      updatedAt: at,
    })),
    { conflict: 'any', update: 'nothing' },
  );
}

type Levels = ReadonlyMap<string, string>;

/** How much may be recorded of the sessions of each group. */
async function levelsOf(tx: CentreTransaction, sessions: readonly PlannedSession[]): Promise<Levels> {
  const groupIds = [...new Set(sessions.map(({ groupId }) => groupId))];
  const rows = await tx.rows<{ id: string; confidentiality: string }>(
    'select id, confidentiality from groups where centre_id = $1 and id = any($2::uuid[])',
    groupIds,
  );
  return new Map(rows.map(({ id, confidentiality }) => [id, confidentiality]));
}

function levelOf(levels: Levels, { groupId }: PlannedSession): Pick<SessionRow, 'confidentiality' | 'named'> {
  const confidentiality = levels.get(groupId);
  if (confidentiality === undefined) throw new Error(`The group ${groupId} is not in this centre.`);
  return { confidentiality, named: confidentiality !== 'headcount' };
}

/**
 * Locks the future sessions of groups before they are read. Transactions that move, start or mark one of them, or plan its reminders,
 * end first, so that their changes are seen.
 */
export async function lockComingSessions(tx: CentreTransaction, groupIds: readonly GroupId[]): Promise<void> {
  await tx.rows(
    'select id from sessions where centre_id = $1 and group_id = any($2::uuid[]) and ends_at > $3 order by id for update',
    groupIds,
    toDate(tx.now),
  );
}

/** Stores sessions that follow a changed schedule: their times, and that they take place. Their identity (group and original date) stays. */
export async function storeChanged(tx: CentreTransaction, sessions: readonly PlannedSession[]): Promise<void> {
  const updatedAt = toDate(tx.now);
  await tx.table(SessionRow).updateAll(
    sessions.map(({ id, startsAt, endsAt, timeZone }) => ({
      ...{ id, startsAt: toDate(startsAt), endsAt: toDate(endsAt), timeZone, state: 'planned', withdrawn: false },
      ...{ cancelReason: null, cancelReasonCipher: null },
      ...{ version: nextVersion, updatedAt },
    })),
  );
}

/** Deletes withdrawn sessions, except sessions that a follower has cancelled instead. */
export async function deleteWithdrawn(tx: CentreTransaction, ids: readonly SessionId[]): Promise<void> {
  if (ids.length > 0) await tx.table(SessionRow).remove({ id: ids, state: 'planned' });
}

/** The stored reasons of cancellations that no person decided. */
const cancelReasons = { schedule: 'schedule-changed', holiday: 'holiday' } as const satisfies Record<WithdrawalReason, string>;

/** Cancels withdrawn sessions that stay in the calendar: people were informed of them, or the group still meets on their original date. */
export async function cancelWithdrawn(
  tx: CentreTransaction,
  ids: readonly SessionId[],
  because: WithdrawalReason = 'schedule',
): Promise<void> {
  if (ids.length === 0) return;
  const change = {
    state: 'cancelled',
    withdrawn: true,
    cancelReason: cancelReasons[because],
    version: nextVersion,
    updatedAt: toDate(tx.now),
  } as const;
  await tx.table(SessionRow).update({ id: ids, state: 'planned' }, change);
}

/** Stores the earlier start, of which people were informed, for sessions that a new schedule has shifted. */
export async function noteMovedFrom(tx: CentreTransaction, shifted: readonly ShiftedSession[]): Promise<void> {
  await tx.table(SessionRow).updateAll(shifted.map(({ id, from }) => ({ id, movedFrom: new Date(from), shifted: true })));
}
