import { sheetFault } from '../attendance/index.ts';
import type { AttendanceProblem, SheetSession } from '../attendance/index.ts';
import { cleanText, happened, isBefore, ok, refuse } from '../kernel/index.ts';
import type { Instant, PersonId, Result, SessionId } from '../kernel/index.ts';
import type { ProgrammeKind } from '../programmes/index.ts';
import type { CommitmentOutcome } from './commitment-outcome.ts';
import type { RecordEvent } from './records.events.ts';
import { recordProblems } from './records.problems.ts';
import type { RecordProblem } from './records.problems.ts';

/** The outcomes after which a commitment is still open. */
export const openOutcomes: readonly CommitmentOutcome[] = ['carried-over'];

/** The answer when a person was asked about a commitment; null where the answer was taken back. */
export interface CommitmentReview {
  readonly outcome: CommitmentOutcome | null;
  readonly sessionId: SessionId;
  /** By the clock of the device. */
  readonly at: Instant;
}

/** "Before next time I will …", in the words of a person at a session. An empty text is one that was taken back. */
export interface TakenCommitment {
  readonly text: string;
  /** By the clock of the device. */
  readonly takenAt: Instant;
}

export const commitmentLimits = { textLength: 300 } as const;

/** Whether a commitment is still to be asked about: nobody has answered for it, or it was carried over. */
export const isOpenCommitment = (review: Pick<CommitmentReview, 'outcome'> | null): boolean =>
  review?.outcome == null || openOutcomes.includes(review.outcome);

type NotingKind = Pick<ProgrammeKind, 'code' | 'confidentiality' | 'correctionDays'>;

interface CommitmentChange<Changed> {
  readonly stored: Changed;
  readonly events: readonly RecordEvent[];
}

/** Commitments are words of a person, so only a kind that records notes takes them. */
const fault = (session: SheetSession, kind: NotingKind, now: Instant): RecordProblem | AttendanceProblem | undefined =>
  kind.confidentiality === 'notes' ? sheetFault(session, kind, now) : recordProblems.notesNotKept(kind.code);

const notAfter = (at: Instant, now: Instant): Instant => (isBefore(now, at) ? now : at);

/** Takes the commitment of a person at a session: one for each person, of which the text that was written later counts. */
export function takeCommitment(
  session: SheetSession,
  kind: NotingKind,
  stored: TakenCommitment | undefined,
  { personId, text, takenAt, now }: TakenCommitment & { readonly personId: PersonId; readonly now: Instant },
): Result<CommitmentChange<TakenCommitment>, RecordProblem | AttendanceProblem> {
  const refused = fault(session, kind, now);
  if (refused !== undefined) return refuse(refused);
  const given = { text: cleanText(text).replaceAll('\n', ' '), takenAt: notAfter(takenAt, now) };
  const taken = stored === undefined || isBefore(stored.takenAt, given.takenAt) ? given : stored;
  if (taken.text === (stored?.text ?? '')) return ok({ stored: taken, events: [] });
  return ok({ stored: taken, events: [happened('commitment-taken', 'session', session.id, {}, [personId])] });
}

/** Records what became of a commitment of an earlier session. Of two answers the later one counts, in whatever order they arrive. */
export function reviewCommitment(
  session: SheetSession,
  kind: NotingKind,
  stored: CommitmentReview | null,
  { personId, outcome, at, now }: Omit<CommitmentReview, 'sessionId'> & { readonly personId: PersonId; readonly now: Instant },
): Result<CommitmentChange<CommitmentReview>, RecordProblem | AttendanceProblem> {
  const refused = fault(session, kind, now);
  if (refused !== undefined) return refuse(refused);
  const given = { outcome, sessionId: session.id, at: notAfter(at, now) };
  if (stored !== null && !isBefore(stored.at, given.at)) return ok({ stored, events: [] });
  if (stored?.outcome === outcome && stored.sessionId === session.id) return ok({ stored: given, events: [] });
  return ok({ stored: given, events: [happened('commitment-reviewed', 'session', session.id, { outcome }, [personId])] });
}
