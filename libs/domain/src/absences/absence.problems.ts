import { problem } from '../kernel/index.ts';
import type { AbsenceId, SessionId } from '../kernel/index.ts';

/** The refusals of absences. */
export const absenceProblems = {
  endsBeforeStart: () => problem('invalid', 'absences/ends-before-start'),
  inPast: () => problem('invalid', 'absences/in-past'),
  tooLong: () => problem('invalid', 'absences/too-long'),
  overlapping: (absenceId: AbsenceId) => problem('conflict', 'absences/overlapping', { absenceId }),
  notTouched: (sessionId: SessionId) => problem('invalid', 'absences/session-not-touched', { sessionId }),
  isAway: () => problem('invalid', 'absences/substitute-is-away'),
} as const;
export type AbsenceProblem = ReturnType<(typeof absenceProblems)[keyof typeof absenceProblems]>;
