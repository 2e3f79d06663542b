import { cleanText, happened, isBefore, ok, refuse } from '../kernel/index.ts';
import type { Instant, MemberId, Result, StaffId } from '../kernel/index.ts';
import { mayDo } from '../staff/index.ts';
import type { StaffRole } from '../staff/index.ts';
import type { QuestionnaireEvent } from './questionnaire.events.ts';
import { questionnaireProblems } from './questionnaire.problems.ts';
import type { QuestionnaireProblem } from './questionnaire.problems.ts';

/** The bounds of what is written about a safety note, in characters. */
export const safetyLimits = { lineLength: 500, companionLength: 80 } as const;

/** A person said in a safety question that they think of dying or of hurting themselves. It is open until a named person closes it with a line. */
export interface SafetyNote {
  readonly id: string;
  readonly memberId: MemberId;
  /** The person of the staff who answers for it: at first the one who asked the question. */
  readonly namedId: StaffId;
  readonly closedAt: Instant | null;
}

/** The person who acts on a safety note. */
export interface NoteActor {
  readonly staffId: StaffId;
  readonly role: StaffRole;
  /** Whether the named person is away today or has left the centre. */
  readonly isNamedAbsent: boolean;
}

/**
 * Whether somebody may arrange, hand over and close a safety note: the named person, and while that person is away everybody who may answer
 * the attention list of the member, which are counsellors of the branch and administrators.
 */
export const mayActOnNote = ({ namedId }: Pick<SafetyNote, 'namedId'>, { staffId, role, isNamedAbsent }: NoteActor): boolean =>
  staffId === namedId || (isNamedAbsent && mayDo(role, 'attention:write'));

const fault = (note: SafetyNote, actor: NoteActor): QuestionnaireProblem | undefined => {
  if (note.closedAt !== null) return questionnaireProblems.noteClosed();
  return mayActOnNote(note, actor) ? undefined : questionnaireProblems.notNamed();
};

/** Records who answers for the note and until when somebody stays with the person, a time to come. */
export function arrangeSafetyNote(
  note: SafetyNote,
  actor: NoteActor,
  { namedId, until, now }: { readonly namedId: StaffId; readonly until: Instant | null; readonly now: Instant },
): Result<readonly QuestionnaireEvent[], QuestionnaireProblem> {
  const refused = fault(note, actor);
  if (refused !== undefined) return refuse(refused);
  if (until !== null && !isBefore(now, until)) return refuse(questionnaireProblems.untilNotAhead());
  return ok([happened('safety-note-arranged', 'member', note.memberId, { noteId: note.id, namedId }, [note.memberId])]);
}

/** Closes the note with a line on what was agreed. */
export function closeSafetyNote(
  note: SafetyNote,
  actor: NoteActor,
  line: string,
): Result<readonly QuestionnaireEvent[], QuestionnaireProblem> {
  const refused = fault(note, actor);
  if (refused !== undefined) return refuse(refused);
  if (cleanText(line) === '') return refuse(questionnaireProblems.lineMissing());
  return ok([happened('safety-note-closed', 'member', note.memberId, { noteId: note.id }, [note.memberId])]);
}
