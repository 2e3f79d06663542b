import { isBefore } from '../kernel/index.ts';
import type { GroupId, Instant, SessionId, Temporal } from '../kernel/index.ts';
import { dayIn } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';

/** One meeting of a group. Its identity is the group and the local start for which it was first planned, also after it was moved. */
interface SessionBase {
  readonly id: SessionId;
  readonly groupId: GroupId;
  readonly originalStart: Temporal.PlainDateTime;
  readonly timeZone: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** The start before the latest move; null when it was never moved. */
  readonly movedFrom: Instant | null;
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
  /** How many people attended, for a kind that records only a headcount; null for other kinds. */
  readonly headcount: number | null;
}
export interface CancelledSession extends SessionBase {
  readonly state: 'cancelled';
  readonly reason: string;
}
export type Session = PlannedSession | HeldSession | CancelledSession;
export type SessionState = Session['state'];

/** Minutes before its start from which a session can be started and marked. */
export const opensMinutesBefore = 60;
export const opensAt = ({ startsAt }: Pick<Session, 'startsAt'>): Instant => startsAt.subtract({ minutes: opensMinutesBefore });

/** Whether a session has begun, because staff started it or because its start has passed. */
export const hasStarted = (session: PlannedSession, now: Instant): boolean =>
  session.startedAt !== null || !isBefore(now, session.startsAt);

/** The local day of a session. A session that runs past midnight belongs to the day on which it starts. */
export const dayOf = ({ startsAt, timeZone }: Pick<Session, 'startsAt' | 'timeZone'>): Day => dayIn(startsAt, timeZone);

/** `<group>@2026-06-02T18:00`: the same before and after a session was moved. */
export const identityOf = ({ groupId, originalStart }: Pick<Session, 'groupId' | 'originalStart'>): string =>
  `${groupId}@${originalStart.toString({ smallestUnit: 'minute' })}`;
