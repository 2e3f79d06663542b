import { sheetFault } from '../attendance/index.ts';
import type { AttendanceProblem, SheetSession } from '../attendance/index.ts';
import { isBefore, ok, refuse } from '../kernel/index.ts';
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

/** A note of an author about a person, as it is stored. */
export interface StoredNote {
  readonly text: string;
  readonly writtenAt: Instant;
}
export interface GivenNote extends StoredNote {
  /** The note that its author saw when they began to write, empty for none; undefined where the request does not say it. */
  readonly before: string | undefined;
}

/**
 * Whether a note would replace one that its author has not seen, because it was written on another device since. Who does not say what they
 * saw replaces what was written earlier.
 */
export const isNoteOutdated = (stored: StoredNote | undefined, { text, writtenAt, before }: GivenNote): boolean => {
  if ((stored?.text ?? '') === text) return false;
  if (before !== undefined) return (stored?.text ?? '') !== before;
  return stored !== undefined && isBefore(writtenAt, stored.writtenAt);
};
