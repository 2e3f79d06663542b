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

export interface Question {
  readonly title: string;
  readonly text?: string;
  readonly fields: readonly PromptField[];
  /** The act, on the button. */
  readonly go: string;
  readonly grave?: true;
  /** Runs while the dialog is open; a failure is shown in it, and the answers stay in their fields. */
  readonly submit: (answers: Answers) => Promise<unknown>;
}
