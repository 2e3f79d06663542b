import { isBefore } from '../kernel/index.ts';
import type { Instant } from '../kernel/index.ts';
import { correctionDaysOf } from '../programmes/index.ts';
import type { ProgrammeKind } from '../programmes/index.ts';
import { isLocked, opensAt } from '../sessions/index.ts';
import type { CorrectedKind, Session } from '../sessions/index.ts';
import { attendanceProblems } from './attendance.problems.ts';
import type { AttendanceProblem } from './attendance.problems.ts';

export type SheetSession = Pick<Session, 'id' | 'state' | 'startsAt' | 'endsAt'>;

/** Why nothing can be written about a session now; undefined where it can. Marks and answers have the same rule. */
export function sheetFault(session: SheetSession, kind: CorrectedKind, now: Instant): AttendanceProblem | undefined {
  if (session.state === 'cancelled') return attendanceProblems.sessionCancelled(session.id);
  if (isBefore(now, opensAt(session))) return attendanceProblems.sessionNotOpen(session.id);
  if (isLocked(session, kind, now)) return attendanceProblems.locked(session.id, correctionDaysOf(kind));
  return undefined;
}

/** Why nothing can be written about a person at sessions of a kind; undefined where it can. */
export const namesFault = ({ code, confidentiality }: Pick<ProgrammeKind, 'code' | 'confidentiality'>): AttendanceProblem | undefined =>
  confidentiality === 'headcount' ? attendanceProblems.headcountOnly(code) : undefined;
