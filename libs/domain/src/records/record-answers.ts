import { namesFault, sheetFault } from '../attendance/index.ts';
import type { AttendanceProblem, SheetSession } from '../attendance/index.ts';
import { checkFields, cleanAnswers, dayIn, fieldAt, isBefore, ok, openQuestions, refuse } from '../kernel/index.ts';
import type { Answers, Instant, Result } from '../kernel/index.ts';
import type { ProgrammeKind, RecordForm } from '../programmes/index.ts';
import { answersOf, mergeAnswers } from './dated-answers.ts';
import type { DatedAnswers } from './dated-answers.ts';
import { fieldsOf } from './form-of.ts';
import type { FormingKind } from './form-of.ts';
import { recordProblems } from './records.problems.ts';
import type { RecordProblem } from './records.problems.ts';

export interface RecordAnswers {
  readonly form: RecordForm;
  /** The version of the kind from which the form was drawn. Another one than now says why an answer does not fit any more. */
  readonly formVersion: string;
  /** The answers that changed; null or an empty text takes an answer back. */
  readonly answers: Answers;
  /** By the clock of the device; a time in the future counts as now. */
  readonly writtenAt: Instant;
  readonly now: Instant;
  /** The people named in the answers who are on the roster of the session; nobody where it is left out. */
  readonly people?: ReadonlySet<string>;
}

type AnsweredKind = FormingKind & Pick<ProgrammeKind, 'version'>;
type GivenAnswers = Pick<RecordAnswers, 'form' | 'formVersion' | 'answers' | 'now' | 'people'>;

/**
 * The answers as they are stored, or why the form does not take them. They are checked together with the stored ones, because questions
 * depend on each other; the stored ones are not checked again, because the form may have changed since. A required question may stay open.
 * What was answered on a form of another version counts as long as the question is still asked and takes the answer.
 */
export function checkAnswers(
  kind: AnsweredKind,
  stored: DatedAnswers,
  { form, formVersion, answers, now, people }: GivenAnswers,
): Result<Answers, RecordProblem> {
  const changed = (field: string): RecordProblem | undefined =>
    formVersion === kind.version ? undefined : recordProblems.formChanged(kind.version, field);
  const fields = fieldsOf(kind, form);
  const gone = Object.keys(answers).find((key) => fields.every((field) => field.key !== key));
  if (gone !== undefined) return refuse(changed(gone) ?? recordProblems.fieldUnknown(gone));
  const cleaned = cleanAnswers(fields, answers);
  const given = Object.fromEntries(Object.keys(answers).map((key) => [key, cleaned[key] ?? null]));
  const fault = checkFields(
    fields,
    { ...answersOf(fields, stored), ...given },
    { today: dayIn(now, 'UTC'), ...(people === undefined ? {} : { people }) },
  ).find(({ path, code }) => fieldAt(path) in given && code !== 'required');
  return fault === undefined ? ok(given) : refuse(changed(fieldAt(fault.path)) ?? recordProblems.answerNotValid(fault.path, fault.code));
}

/**
 * Adds answers to a form. A required question may still be open: people are asked one after the other, and only finishing asks what is
 * missing.
 */
export function recordAnswers(
  session: SheetSession,
  kind: AnsweredKind & Pick<ProgrammeKind, 'code' | 'confidentiality' | 'correctionDays'>,
  stored: DatedAnswers,
  command: RecordAnswers,
): Result<DatedAnswers, RecordProblem | AttendanceProblem> {
  const { form, writtenAt, now } = command;
  const closed = (form === 'person' ? namesFault(kind) : undefined) ?? sheetFault(session, kind, now);
  if (closed !== undefined) return refuse(closed);
  const given = checkAnswers(kind, stored, command);
  return given.ok ? ok(mergeAnswers(stored, given.value, isBefore(now, writtenAt) ? now : writtenAt)) : given;
}

/** The required questions of a form that are asked and have no answer, by their keys. */
export const missingAnswers = (kind: FormingKind, form: RecordForm, answers: Answers): readonly string[] =>
  openQuestions(fieldsOf(kind, form), answers);
