import { problem } from '../kernel/index.ts';
import type { Day, Instant, SessionId } from '../kernel/index.ts';
import { sessionLimits, singleSessionMonths } from './session.limits.ts';
import type { SessionState } from './session.ts';

/** The refusals of a session. */
export const sessionProblems = {
  notPlanned: (sessionId: SessionId, state: SessionState) => problem('conflict', 'sessions/not-planned', { sessionId, state }),
  alreadyStarted: (sessionId: SessionId) => problem('conflict', 'sessions/already-started', { sessionId }),
  notCancelled: (sessionId: SessionId, state: SessionState) => problem('conflict', 'sessions/not-cancelled', { sessionId, state }),
  /** The group has a session that was first planned for this date. */
  dateTaken: (sessionId: SessionId, state: SessionState, startsAt: Instant) =>
    problem('conflict', 'sessions/date-taken', { sessionId, state, startsAt: startsAt.toString() }),
  /** The group has another session at this time. */
  timeTaken: (sessionId: SessionId, startsAt: Instant) =>
    problem('conflict', 'sessions/time-taken', { sessionId, startsAt: startsAt.toString() }),
  /** The group ends before the day of the session, so that the next planning would withdraw it. */
  afterLastDay: (lastDay: Day) => problem('conflict', 'sessions/after-last-day', { lastDay: lastDay.toString() }),
  notStarted: (sessionId: SessionId) => problem('conflict', 'sessions/not-started', { sessionId }),
  notBegun: (sessionId: SessionId, startsAt: Instant) =>
    problem('conflict', 'sessions/not-begun', { sessionId, startsAt: startsAt.toString() }),
  notOver: (sessionId: SessionId, endsAt: Instant) => problem('conflict', 'sessions/not-over', { sessionId, endsAt: endsAt.toString() }),
  tooEarly: (sessionId: SessionId, minutesBefore: number) => problem('conflict', 'sessions/too-early', { sessionId, minutesBefore }),
  /** The time for corrections is over; the record is amended instead. */
  locked: (sessionId: SessionId, days: number) => problem('conflict', 'sessions/locked', { sessionId, days }),
  reasonMissing: () => problem('invalid', 'sessions/reason-missing'),
  /** The session is cancelled, so that there is nothing to write about it. */
  cancelled: (sessionId: SessionId) => problem('conflict', 'sessions/cancelled', { sessionId }),
  tooFarAhead: () => problem('invalid', 'sessions/too-far-ahead', { months: singleSessionMonths }),
  startInPast: () => problem('invalid', 'sessions/start-in-past'),
  startUnchanged: () => problem('invalid', 'sessions/start-unchanged'),
  headcountMissing: () => problem('invalid', 'sessions/headcount-missing'),
  headcountNotAllowed: () => problem('invalid', 'sessions/headcount-not-allowed'),
  headcountOutOfRange: (headcount: number) =>
    problem('invalid', 'sessions/headcount-out-of-range', { headcount, ...sessionLimits.headcount }),
} as const;
export type SessionProblem = ReturnType<(typeof sessionProblems)[keyof typeof sessionProblems]>;
