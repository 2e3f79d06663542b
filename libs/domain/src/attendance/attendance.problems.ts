import { problem } from '../kernel/index.ts';
import type { PersonId, SessionId } from '../kernel/index.ts';
import { attendanceLimits } from './attendance.limits.ts';

/** The refusals of marks on an attendance sheet. */
export const attendanceProblems = {
  headcountOnly: (kind: string) => problem('conflict', 'attendance/headcount-only', { kind }),
  sessionCancelled: (sessionId: SessionId) => problem('conflict', 'attendance/session-cancelled', { sessionId }),
  sessionNotOpen: (sessionId: SessionId) => problem('conflict', 'attendance/session-not-open', { sessionId }),
  locked: (sessionId: SessionId, days: number) => problem('conflict', 'attendance/locked', { sessionId, days }),
  stateUnknown: (kind: string, state: string) => problem('invalid', 'attendance/state-unknown', { kind, state }),
  /** Nobody expected the person, who is not on the roster: they can come, and cannot be absent. */
  notExpected: (personId: PersonId, state: string) => problem('conflict', 'attendance/not-expected', { personId, state }),
  /** The kind does not record minutes with this mark. */
  minutesNotAsked: (kind: string, state: string) => problem('invalid', 'attendance/minutes-not-asked', { kind, state }),
  minutesOutOfRange: (minutes: number) => problem('invalid', 'attendance/minutes-out-of-range', { minutes, ...attendanceLimits.minutes }),
} as const;
export type AttendanceProblem = ReturnType<(typeof attendanceProblems)[keyof typeof attendanceProblems]>;
