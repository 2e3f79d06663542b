import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import type { Question } from './question.ts';

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
