import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

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

/** Asks before an action that cannot be undone, or that needs a reason. Answers whether it was done. */
@Injectable({ providedIn: 'root' })
export class Prompt {
  readonly #dialog = inject(MatDialog);

  async ask(question: Question): Promise<boolean> {
    const { PromptDialog } = await import('./prompt-dialog.ts');
    const opened = this.#dialog.open<unknown, Question, boolean>(PromptDialog, {
      data: question,
      width: '480px',
      ariaLabelledBy: 'prompt-title',
      autoFocus: 'first-tabbable',
    });
    return (await firstValueFrom(opened.afterClosed())) ?? false;
  }
}
