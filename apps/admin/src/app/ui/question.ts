import type { Type } from '@angular/core';

interface AnyField {
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly help?: string;
  readonly optional?: true;
}
/** A choice of which every option is shown, many of them in a field that is typed into. */
export interface ChoiceField extends AnyField {
  readonly type: 'choice';
  readonly options: readonly { readonly value: string; readonly label: string }[];
}
/** A text; a `long-text` has paragraphs. The bound is one of the domain, so that nobody writes what is refused. */
interface TextField extends AnyField {
  readonly type: 'long-text' | 'text';
  readonly maxLength: number;
  readonly options?: undefined;
}
interface DayField extends AnyField {
  readonly type: 'day';
  readonly options?: undefined;
}
/** One question of a dialog. */
export type PromptField = ChoiceField | DayField | TextField;

/** The characters of a number up to this one: the bound of a text that is a number. */
export const digitsOf = (most: number): number => String(most).length;

export type Answers = Readonly<Record<string, string>>;

/** A part of a page in a dialog, with its inputs. */
export interface Beside {
  readonly part: Type<unknown>;
  readonly inputs: (answers: Answers) => Readonly<Record<string, unknown>>;
}

export interface Question {
  readonly title: string;
  readonly text?: string;
  readonly fields: readonly PromptField[];
  /** The text below the fields about the answers so far. */
  readonly beside?: Beside;
  /** The act, on the button. */
  readonly go: string;
  readonly grave?: true;
  /** Runs while the dialog is open; a failure is shown in it, and the answers stay in their fields. */
  readonly submit: (answers: Answers) => Promise<unknown>;
}
