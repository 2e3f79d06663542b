import { sheetFault } from '../attendance/index.ts';
import type { AttendanceProblem, SheetSession } from '../attendance/index.ts';
import { ok, refuse } from '../kernel/index.ts';
import type { Instant, Result } from '../kernel/index.ts';
import type { ProgrammeKind } from '../programmes/index.ts';
import { recordProblems } from './records.problems.ts';
import type { RecordProblem } from './records.problems.ts';

/** The note as it is stored, or a refusal where the kind records no notes or the session is not open for them. An empty note removes the author's. */
export function writePersonNote(
  session: SheetSession,
  kind: Pick<ProgrammeKind, 'code' | 'confidentiality' | 'correctionDays'>,
  { text, now }: { readonly text: string; readonly now: Instant },
): Result<string, RecordProblem | AttendanceProblem> {
  if (kind.confidentiality !== 'notes') return refuse(recordProblems.notesNotKept(kind.code));
  const closed = sheetFault(session, kind, now);
  return closed === undefined ? ok(text.trim()) : refuse(closed);
}
