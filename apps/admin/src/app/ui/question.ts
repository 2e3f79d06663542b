import type { Type } from '@angular/core';

/** One question of a dialog. A `choice` shows every option; a `day` is a date; a `long-text` has paragraphs. */
export interface PromptField {
  readonly name: string;
  readonly label: string;
  readonly type: 'choice' | 'day' | 'long-text' | 'text';
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly value?: string;
  readonly help?: string;
  readonly optional?: true;
}
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
  /** What is shown below the fields, about the answers so far. */
  readonly beside?: Beside;
  /** The act, on the button. */
  readonly go: string;
  readonly grave?: true;
  /** Runs while the dialog is open; a failure is shown in it, and the answers stay in their fields. */
  readonly submit: (answers: Answers) => Promise<unknown>;
}
