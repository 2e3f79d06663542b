import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

/** One question of a dialog. A `choice` shows every option; a `day` is a date. */
export interface AskField {
  readonly name: string;
  readonly label: string;
  readonly type: 'choice' | 'day' | 'text';
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly value?: string;
  readonly help?: string;
  readonly optional?: true;
}
export type Answers = Readonly<Record<string, string>>;

export interface Question {
  readonly title: string;
  readonly text?: string;
  readonly fields: readonly AskField[];
  /** The act, on the button. */
  readonly go: string;
  readonly grave?: true;
  /** Runs while the dialog stands; a failure is shown in it and nothing typed is lost. */
  readonly submit: (answers: Answers) => Promise<unknown>;
}

/** Asks before something that cannot simply be undone, or needs a reason. Answers whether it was done. */
@Injectable({ providedIn: 'root' })
export class Ask {
  readonly #dialog = inject(MatDialog);

  async ask(question: Question): Promise<boolean> {
    const { AskDialog } = await import('./ask-dialog.ts');
    const opened = this.#dialog.open<unknown, Question, boolean>(AskDialog, {
      data: question,
      width: '480px',
      ariaLabelledBy: 'ask-title',
      autoFocus: 'first-tabbable',
    });
    return (await firstValueFrom(opened.afterClosed())) ?? false;
  }
}
