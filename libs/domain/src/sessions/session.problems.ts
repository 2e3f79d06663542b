import { problem } from '../kernel/index.ts';
import type { Instant, SessionId } from '../kernel/index.ts';
import { sessionLimits } from './session.limits.ts';
import type { SessionState } from './session.ts';

/** The refusals of a session. */
export const sessionProblems = {
  notPlanned: (sessionId: SessionId, state: SessionState) => problem('conflict', 'sessions/not-planned', { sessionId, state }),
  alreadyStarted: (sessionId: SessionId) => problem('conflict', 'sessions/already-started', { sessionId }),
  notStarted: (sessionId: SessionId) => problem('conflict', 'sessions/not-started', { sessionId }),
  notBegun: (sessionId: SessionId, startsAt: Instant) =>
    problem('conflict', 'sessions/not-begun', { sessionId, startsAt: startsAt.toString() }),
  notOver: (sessionId: SessionId, endsAt: Instant) => problem('conflict', 'sessions/not-over', { sessionId, endsAt: endsAt.toString() }),
  tooEarly: (sessionId: SessionId, minutesBefore: number) => problem('conflict', 'sessions/too-early', { sessionId, minutesBefore }),
  reasonMissing: () => problem('invalid', 'sessions/reason-missing'),
  startInPast: () => problem('invalid', 'sessions/start-in-past'),
  startUnchanged: () => problem('invalid', 'sessions/start-unchanged'),
  headcountMissing: () => problem('invalid', 'sessions/headcount-missing'),
  headcountNotAllowed: () => problem('invalid', 'sessions/headcount-not-allowed'),
  headcountOutOfRange: (headcount: number) =>
    problem('invalid', 'sessions/headcount-out-of-range', { headcount, ...sessionLimits.headcount }),
} as const;
export type SessionProblem = ReturnType<(typeof sessionProblems)[keyof typeof sessionProblems]>;
