import { markFault, namesFault } from '../attendance/index.ts';
import type { AttendanceProblem, Mark, SheetSession } from '../attendance/index.ts';
import { happened, ok, refuse } from '../kernel/index.ts';
import type { Instant, PersonId, Result } from '../kernel/index.ts';
import type { ProgrammeKind } from '../programmes/index.ts';
import { headcountFault, isLocked, type SessionProblem } from '../sessions/index.ts';
import type { RecordEvent } from './records.events.ts';
import { recordProblems } from './records.problems.ts';
import type { RecordProblem } from './records.problems.ts';

/** The parts of the record of a session that may be amended. */
export const amendedParts = ['mark', 'headcount', 'topic', 'note'] as const;
export type AmendedPart = (typeof amendedParts)[number];

/** A later change of a record that is locked: what it says from now on. The record keeps what it said before, with the reason. */
export type Amendment =
  | ({ readonly part: 'mark'; readonly personId: PersonId } & Pick<Mark, 'state' | 'minutes'>)
  | { readonly part: 'headcount'; readonly headcount: number }
  | { readonly part: 'topic' | 'note'; readonly text: string };

type AmendedKind = Pick<ProgrammeKind, 'code' | 'confidentiality' | 'attendance' | 'correctionDays'>;
type Refused = RecordProblem | AttendanceProblem | SessionProblem;

/** Accepts an amendment of a session that was held and whose time for corrections is over. It needs a reason. */
export function amendSession(
  session: SheetSession,
  kind: AmendedKind,
  amendment: Amendment,
  { reason, now }: { readonly reason: string; readonly now: Instant },
): Result<readonly RecordEvent[], Refused> {
  if (session.state !== 'held') return refuse(recordProblems.notHeld(session.id));
  if (!isLocked(session, kind, now)) return refuse(recordProblems.stillOpen(session.id));
  if (reason.trim() === '') return refuse(recordProblems.reasonMissing());
  const fault = faultOf(kind, amendment);
  if (fault !== undefined) return refuse(fault);
  const concerns = amendment.part === 'mark' ? [amendment.personId] : [];
  return ok([happened('session-amended', 'session', session.id, { part: amendment.part }, concerns)]);
}

function faultOf(kind: AmendedKind, amendment: Amendment): Refused | undefined {
  switch (amendment.part) {
    case 'mark':
      return namesFault(kind) ?? markFault(kind, amendment);
    case 'headcount':
      return headcountFault(kind, amendment.headcount);
    case 'topic':
    case 'note':
      return kind.confidentiality === 'notes' ? undefined : recordProblems.notesNotKept(kind.code);
  }
}
