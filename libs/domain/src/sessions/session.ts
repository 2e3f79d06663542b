import { isBefore } from '../kernel/index.ts';
import type { BranchId, GroupId, Instant, PersonId, RoomId, SessionId, Temporal } from '../kernel/index.ts';
import { dayIn } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';

/** The decision of staff about one occurrence. No change of time, length or room overrides it. */
export type SessionDecision = 'moved' | 'cancelled';

/** The branch and the room in which a session meets; a session without a room has null. */
export interface SessionPlace {
  readonly branchId: BranchId;
  readonly roomId: RoomId | null;
}

/**
 * One meeting of a group. Its identity is the group and the local date for which it was first planned (a rule gives at most one start a
 * day). The identity stays when the session is moved and when the schedule gets another time, length or room.
 */
interface SessionBase {
  readonly id: SessionId;
  readonly groupId: GroupId;
  /** The local start of the first plan. Its date is part of the identity; its time is not. */
  readonly originalStart: Temporal.PlainDateTime;
  /** The latest decision of staff; null where the session follows the schedule. */
  readonly decision: SessionDecision | null;
  readonly timeZone: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** The start before the latest move; null when it was never moved to another time. */
  readonly movedFrom: Instant | null;
  /** Where staff let this session meet instead of the branch and room of its group; null where it meets with its group. */
  readonly place: SessionPlace | null;
  /** Whether staff added the session, outside the schedule of its group. It takes place whatever the schedule says of its date. */
  readonly isExtra: boolean;
}
/** A session in the future, or under way once `startedAt` is set. */
export interface PlannedSession extends SessionBase {
  readonly state: 'planned';
  readonly startedAt: Instant | null;
}
export interface HeldSession extends SessionBase {
  readonly state: 'held';
  readonly startedAt: Instant;
  readonly finishedAt: Instant;
  /** The people who were expected when the session was finished; none for a kind that records only a headcount. */
  readonly roster: readonly PersonId[];
  /** How many people attended, for a kind that records only a headcount; null for other kinds. */
  readonly headcount: number | null;
}
export interface CancelledSession extends SessionBase {
  readonly state: 'cancelled';
  readonly reason: string;
  /** Whether staff had moved the session before. It is a moved one again when the cancellation is undone. */
  readonly movedBefore: boolean;
}
export type Session = PlannedSession | HeldSession | CancelledSession;
export type SessionState = Session['state'];

/** Minutes before its start from which a session can be started and marked. */
export const opensMinutesBefore = 60;
export const opensAt = ({ startsAt }: Pick<Session, 'startsAt'>): Instant => startsAt.subtract({ minutes: opensMinutesBefore });

/** The moment of an act in a window that ends now: a device says when it was, and its clock may be wrong. */
export function within(at: Instant, from: Instant, now: Instant): Instant {
  if (isBefore(now, at)) return now;
  return isBefore(at, from) ? from : at;
}

/** Whether a session has begun, because staff started it or because its start has passed. */
export const hasStarted = (session: PlannedSession, now: Instant): boolean =>
  session.startedAt !== null || !isBefore(now, session.startsAt);

/** Whether the planned start of a session has come, whether or not staff started it. */
export const hasBegun = ({ startsAt }: Pick<Session, 'startsAt'>, now: Instant): boolean => !isBefore(now, startsAt);

/** Whether the planned end of a session has come. */
export const isOver = ({ endsAt }: Pick<Session, 'endsAt'>, now: Instant): boolean => !isBefore(now, endsAt);

/**
 * Whether a session began before its group was entered. Such a session is history: staff may fill it in, and nothing is owed for it.
 */
export const isHistory = ({ startsAt }: Pick<Session, 'startsAt'>, groupEnteredAt: Instant): boolean => isBefore(startsAt, groupEnteredAt);

/** The local day of a session. A session that runs past midnight belongs to the day on which it starts. */
export const dayOf = ({ startsAt, timeZone }: Pick<Session, 'startsAt' | 'timeZone'>): Day => dayIn(startsAt, timeZone);

/** Whether the schedule, and not a decision of staff, cancelled the session. It takes place again when the group meets on its day again. */
export const wasWithdrawn = ({ state, decision }: Pick<Session, 'state' | 'decision'>): boolean =>
  state === 'cancelled' && decision !== 'cancelled';

/** The local date that identifies an occurrence of a group. */
export const dateOf = ({ originalStart }: Pick<Session, 'originalStart'>): string => originalStart.toPlainDate().toString();

/** `<group>@2026-06-02`: the same before and after a session was moved, and before and after its schedule got another time. */
export const identityOf = (occurrence: Pick<Session, 'groupId' | 'originalStart'>): string => `${occurrence.groupId}@${dateOf(occurrence)}`;
