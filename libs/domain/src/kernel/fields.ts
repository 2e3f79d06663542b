import type { Localised } from './time.ts';
import type { Visibility } from './visibility.ts';

/** A question of a form, as data. The console draws the form from it and the API validates the answer against it, so that a programme kind needs no code in either. */
export type Field = SimpleField | RowsField | PersonField;

/** A question with one answer, which may also be asked in each row of a {@link RowsField}. */
export type SimpleField =
  | TextField
  | LongTextField
  | ListField
  | NumberField
  | ChoiceField
  | ChoicesField
  | ScaleField
  | SwitchField
  | DayField;

interface FieldBase {
  readonly key: string;
  readonly label: Localised;
  /** A sentence for the person who fills it in. */
  readonly help: Localised;
  readonly required: boolean;
  /** Left out where the question is always asked. */
  readonly showWhen?: ShowWhen;
  /**
   * Of a question about a session or a person at it: the readers of the answers, who alone are asked. Left out where everybody who may open
   * the session is.
   */
  readonly visibility?: Visibility;
}
/** The answers to an earlier choice or switch of the same form on which a question depends. */
export interface ShowWhen {
  readonly field: string;
  readonly is: readonly (string | boolean)[];
}
/** A text of one line. */
export interface TextField extends FieldBase {
  readonly type: 'text';
  readonly maxLength: number;
}
/** A text that may have several lines. */
export interface LongTextField extends FieldBase {
  readonly type: 'long-text';
  readonly maxLength: number;
}
/** Several short texts, such as what to bring. */
export interface ListField extends FieldBase {
  readonly type: 'list';
  readonly most: number;
  /** The most characters of one text. */
  readonly maxLength: number;
}
export interface NumberField extends FieldBase {
  readonly type: 'number';
  readonly min: number;
  readonly max: number;
  readonly unit?: Localised;
}
export interface Option {
  readonly value: string;
  readonly label: Localised;
}
/** One of several options. */
export interface ChoiceField extends FieldBase {
  readonly type: 'choice';
  readonly options: readonly Option[];
  /**
   * Of a question about the session: the answer goes on from session to session, to the next option, and after the last one to the first
   * again. The next one is suggested; another may be chosen.
   */
  readonly follows?: 'next-option';
}
/** Any number of several options. */
export interface ChoicesField extends FieldBase {
  readonly type: 'choices';
  readonly options: readonly Option[];
}
export interface ScaleField extends FieldBase {
  readonly type: 'scale';
  readonly min: number;
  readonly max: number;
  readonly lowest: Localised;
  readonly highest: Localised;
  /** A word for each of five steps, from the lowest; the steps are then drawn as faces. Left out where the numbers say enough. */
  readonly faces?: readonly Localised[];
}
export interface SwitchField extends FieldBase {
  readonly type: 'switch';
}

/** A day, answered as `2026-12-05`; one that belongs to the life of a person or to the work of a centre ({@link plausibleYears}). */
export interface DayField extends FieldBase {
  readonly type: 'day';
}

/** The same few questions several times over, such as each work that was begun. The answer is a list of answers to them. */
export interface RowsField extends FieldBase {
  readonly type: 'rows';
  readonly fields: readonly SimpleField[];
  /** The most rows. */
  readonly most: number;
}

/** Somebody who is on the roster of the session, answered by their id. Only a form of a session asks for a person. */
export interface PersonField extends FieldBase {
  readonly type: 'person';
}

/** Every type of field, in the order in which the guide for kinds names them. */
export const fieldTypes = [
  'text',
  'long-text',
  'list',
  'number',
  'choice',
  'choices',
  'scale',
  'switch',
  'day',
  'rows',
  'person',
] as const satisfies Field['type'][];

/** The answers to the fields of a form, by their keys; an unanswered field has none. */
export type Answers = Readonly<Record<string, unknown>>;

/** The people who are named in the answers to a form, as they were sent. */
export const namedIn = (fields: readonly Field[], answers: Answers): readonly string[] =>
  fields.flatMap(({ key, type }) => {
    const answer = type === 'person' ? answers[key] : undefined;
    return typeof answer === 'string' ? [answer] : [];
  });

/** Whether a question is asked, by the answers to the questions before it. */
export const isAsked = ({ showWhen }: Pick<Field, 'showWhen'>, answers: Answers): boolean =>
  showWhen === undefined || showWhen.is.some((value) => value === answers[showWhen.field]);

/** The readers of the answers to a question. */
export const visibilityOf = ({ visibility = 'everyone' }: Pick<Field, 'visibility'>): Visibility => visibility;

/** The questions that are asked of somebody who is among these readers: nobody is asked for an answer that they could not read afterwards. */
export const fieldsFor = (fields: readonly Field[], readers: readonly Visibility[]): readonly Field[] =>
  fields.filter((field) => readers.includes(visibilityOf(field)));
