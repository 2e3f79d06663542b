import { cleanText, isOneLine } from './clean-text.ts';
import { isAsked } from './fields.ts';
import type { Answers, Field } from './fields.ts';
import { isPlausibleDay } from './plausible.ts';
import { dayFrom } from './time.ts';
import type { Day } from './time.ts';

export type FieldFault = 'required' | 'wrong-type' | 'too-long' | 'too-many' | 'out-of-range' | 'not-offered' | 'not-asked' | 'unknown';
/** The facts against which an answer is checked beside its field. */
export interface AnswerSetting {
  readonly today: Day;
  /** The ids of the people who may be named; nobody where it is left out. */
  readonly people?: ReadonlySet<string>;
}
export interface FieldProblem {
  /** The key of the field; of a question in a row `works.0.what`. */
  readonly path: string;
  readonly code: FieldFault;
}

/** The answers as they are stored: texts cleaned, and nothing where a person left a field empty. */
export function cleanAnswers(fields: readonly Field[], answers: Answers): Answers {
  const multiline = new Set(fields.flatMap(({ key, type }) => (type === 'long-text' ? [key] : [])));
  const repeated = new Map(fields.flatMap((field) => (field.type === 'rows' ? [[field.key, field.fields] as const] : [])));
  const cleaned = (key: string, text: string): string => (multiline.has(key) ? cleanText(text) : cleanText(text).replaceAll('\n', ' '));
  const entries = Object.entries(answers).map(([key, value]) => {
    if (typeof value === 'string') return [key, cleaned(key, value)] as const;
    if (!Array.isArray(value)) return [key, value] as const;
    const asked = repeated.get(key);
    if (asked !== undefined) return [key, cleanRows(asked, value)] as const;
    return [key, value.map((one: unknown) => (typeof one === 'string' ? cleaned(key, one) : one)).filter((one) => one !== '')] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => !isBlank(value)));
}

/** The faults in the answers to a list of fields, in the order of the fields; unknown keys come last. */
export function checkFields(fields: readonly Field[], answers: Answers, setting: AnswerSetting): readonly FieldProblem[] {
  const known = new Set(fields.map((field) => field.key));
  const faults = fields.flatMap((field): readonly FieldProblem[] => {
    const code = faultOf(field, answers, setting);
    if (code !== undefined) return [{ path: field.key, code }];
    return rowsOf(field, answers).flatMap((row, index) =>
      checkFields(row.fields, row.answers, setting).map(({ path, code }) => ({ path: `${field.key}.${String(index)}.${path}`, code })),
    );
  });
  const unknown = Object.keys(answers).filter((key) => !known.has(key));
  return [...faults, ...unknown.map((path): FieldProblem => ({ path, code: 'unknown' }))];
}

/** The required questions that are asked and have no answer, by their keys; one in a row by the key of its rows. */
export const openQuestions = (fields: readonly Field[], answers: Answers): readonly string[] =>
  fields
    .filter((field) => isAsked(field, answers))
    .filter(
      (field) =>
        (field.required && isBlank(answers[field.key])) ||
        rowsOf(field, answers).some((row) => openQuestions(row.fields, row.answers).length > 0),
    )
    .map(({ key }) => key);

/** The key of the field in which a fault is. */
export const fieldAt = (path: string): string => path.replace(/\..*$/s, '');

/** The rows without those that say nothing: an empty one, or one of switches that are off. */
const cleanRows = (fields: readonly Field[], rows: readonly unknown[]): readonly unknown[] =>
  rows
    .map((row) => (isAnswers(row) ? cleanAnswers(fields, row) : row))
    .filter((row) => !isAnswers(row) || Object.values(row).some((answer) => answer !== false));

function rowsOf(field: Field, answers: Answers): readonly { readonly fields: readonly Field[]; readonly answers: Answers }[] {
  const rows = answers[field.key];
  return field.type === 'rows' && isRows(rows) ? rows.map((row) => ({ fields: field.fields, answers: row })) : [];
}

const isAnswers = (value: unknown): value is Answers => typeof value === 'object' && value !== null && !Array.isArray(value);
const isRows = (value: unknown): value is readonly Answers[] => Array.isArray(value) && value.every(isAnswers);

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

function faultOf(field: Field, answers: Answers, setting: AnswerSetting): FieldFault | undefined {
  const answer = answers[field.key];
  if (!isAsked(field, answers)) return isBlank(answer) ? undefined : 'not-asked';
  if (isBlank(answer)) return field.required ? 'required' : undefined;
  return faultIn(field, answer, setting);
}

function faultIn(field: Field, answer: unknown, { today, people }: AnswerSetting): FieldFault | undefined {
  switch (field.type) {
    case 'text':
      return typeof answer === 'string' && isOneLine(answer) ? tooLong(answer, field.maxLength) : 'wrong-type';
    case 'long-text':
      return typeof answer === 'string' ? tooLong(answer, field.maxLength) : 'wrong-type';
    case 'list':
      if (!isTexts(answer)) return 'wrong-type';
      if (answer.length > field.most) return 'too-many';
      return answer.map((text) => tooLong(text, field.maxLength)).find((fault) => fault !== undefined);
    case 'number':
      return typeof answer === 'number' && Number.isFinite(answer) ? outOfRange(answer, field) : 'wrong-type';
    case 'scale':
      return Number.isInteger(answer) ? outOfRange(answer as number, field) : 'wrong-type';
    case 'choice':
      return notOffered([answer], field);
    case 'choices':
      if (!isTexts(answer)) return 'wrong-type';
      return new Set(answer).size < answer.length ? 'too-many' : notOffered(answer, field);
    case 'switch':
      return typeof answer === 'boolean' ? undefined : 'wrong-type';
    case 'day':
      return dayFault(answer, today);
    case 'person':
      if (typeof answer !== 'string') return 'wrong-type';
      return people?.has(answer) === true ? undefined : 'not-offered';
    case 'rows':
      if (!isRows(answer)) return 'wrong-type';
      return answer.length > field.most ? 'too-many' : undefined;
  }
}

const isTexts = (answer: unknown): answer is readonly string[] => Array.isArray(answer) && answer.every((text) => typeof text === 'string');

function dayFault(answer: unknown, today: Day): FieldFault | undefined {
  const day = typeof answer === 'string' ? dayFrom(answer) : undefined;
  if (day === undefined) return 'wrong-type';
  return isPlausibleDay(day, today) ? undefined : 'out-of-range';
}

const tooLong = (text: string, most: number): FieldFault | undefined => (text.length > most ? 'too-long' : undefined);

const outOfRange = (answer: number, { min, max }: { readonly min: number; readonly max: number }): FieldFault | undefined =>
  answer < min || answer > max ? 'out-of-range' : undefined;

const notOffered = (answers: readonly unknown[], { options }: { readonly options: readonly { readonly value: string }[] }) =>
  answers.every((answer) => options.some(({ value }) => value === answer)) ? undefined : ('not-offered' as const);
