import { problem } from '../kernel/index.ts';
import type { SessionId } from '../kernel/index.ts';
import { sessionLimits } from './session.limits.ts';
import type { SessionState } from './session.ts';

/** Every way a session says no. */
export const sessionProblems = {
  notPlanned: (sessionId: SessionId, state: SessionState) => problem('conflict', 'sessions/not-planned', { sessionId, state }),
  alreadyStarted: (sessionId: SessionId) => problem('conflict', 'sessions/already-started', { sessionId }),
  notStarted: (sessionId: SessionId) => problem('conflict', 'sessions/not-started', { sessionId }),
  tooEarly: (sessionId: SessionId, minutesBefore: number) => problem('conflict', 'sessions/too-early', { sessionId, minutesBefore }),
  reasonMissing: () => problem('invalid', 'sessions/reason-missing'),
  movedIntoThePast: () => problem('invalid', 'sessions/moved-into-the-past'),
  movedNowhere: () => problem('invalid', 'sessions/moved-nowhere'),
  headcountMissing: () => problem('invalid', 'sessions/headcount-missing'),
  headcountNotWanted: () => problem('invalid', 'sessions/headcount-not-wanted'),
  headcountOutOfRange: (headcount: number) =>
    problem('invalid', 'sessions/headcount-out-of-range', { headcount, ...sessionLimits.headcount }),
} as const;
export type SessionProblem = ReturnType<(typeof sessionProblems)[keyof typeof sessionProblems]>;
