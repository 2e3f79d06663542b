import { isBefore } from '../kernel/index.ts';
import type { GroupId, Instant, SessionId, Temporal } from '../kernel/index.ts';
import { dayIn } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';

/** One occurrence of a group. Its identity is the group and the local start it was first planned for, whatever becomes of it. */
interface SessionPlace {
  readonly id: SessionId;
  readonly groupId: GroupId;
  readonly originalStart: Temporal.PlainDateTime;
  readonly timeZone: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** The start before the latest move; null when it was never moved. */
  readonly movedFrom: Instant | null;
}
/** To come, or under way once `startedAt` is set. */
export interface PlannedSession extends SessionPlace {
  readonly state: 'planned';
  readonly startedAt: Instant | null;
}
export interface HeldSession extends SessionPlace {
  readonly state: 'held';
  readonly startedAt: Instant;
  readonly finishedAt: Instant;
  /** How many came, where the kind keeps no names; null elsewhere. */
  readonly headcount: number | null;
}
export interface CancelledSession extends SessionPlace {
  readonly state: 'cancelled';
  readonly reason: string;
}
export type Session = PlannedSession | HeldSession | CancelledSession;
export type SessionState = Session['state'];

/** Doors open this long before a session: it can be started and marked from then on. */
export const opensMinutesBefore = 60;
export const opensAt = ({ startsAt }: Pick<Session, 'startsAt'>): Instant => startsAt.subtract({ minutes: opensMinutesBefore });

/** Begun, either because somebody pressed start or because its time has come. */
export const hasStarted = (session: PlannedSession, now: Instant): boolean =>
  session.startedAt !== null || !isBefore(now, session.startsAt);

/** The local day a session is on. One that runs past midnight belongs to the day it starts. */
export const dayOf = ({ startsAt, timeZone }: Pick<Session, 'startsAt' | 'timeZone'>): Day => dayIn(startsAt, timeZone);

/** `<group>@2026-06-02T18:00`: equal for two descriptions of one session, before and after it was moved. */
export const identityOf = ({ groupId, originalStart }: Pick<Session, 'groupId' | 'originalStart'>): string =>
  `${groupId}@${originalStart.toString({ smallestUnit: 'minute' })}`;
