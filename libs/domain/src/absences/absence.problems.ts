import { problem } from '../kernel/index.ts';
import type { AbsenceId, SessionId, StaffId } from '../kernel/index.ts';

/** The refusals of absences. */
export const absenceProblems = {
  endsBeforeStart: () => problem('invalid', 'absences/ends-before-start'),
  inPast: () => problem('invalid', 'absences/in-past'),
  tooLong: () => problem('invalid', 'absences/too-long'),
  overlapping: (absenceId: AbsenceId) => problem('conflict', 'absences/overlapping', { absenceId }),
  notTouched: (sessionId: SessionId) => problem('invalid', 'absences/session-not-touched', { sessionId }),
  substituteIsAbsent: () => problem('invalid', 'absences/substitute-is-away'),
  /** A question about a session that begins within this many hours would be answered too late. */
  tooLateToAsk: (sessionId: SessionId, hours: number) => problem('conflict', 'absences/too-late-to-ask', { sessionId, hours }),
  /** The person is away then, leads another session, or could not come in time. */
  notFree: (sessionId: SessionId, staffId: StaffId) => problem('conflict', 'absences/not-free', { sessionId, staffId }),
  leadsAlready: (sessionId: SessionId, staffId: StaffId) => problem('conflict', 'absences/leads-already', { sessionId, staffId }),
  /** Somebody else leads the session in the meantime, so nobody is looked for. */
  placeTaken: (sessionId: SessionId) => problem('conflict', 'absences/place-taken', { sessionId }),
  /** The question was answered or withdrawn before. */
  notAsked: (state: string) => problem('conflict', 'absences/not-asked', { state }),
} as const;
export type AbsenceProblem = ReturnType<(typeof absenceProblems)[keyof typeof absenceProblems]>;
