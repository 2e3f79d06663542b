import { inject, signal } from '@angular/core';
import { MatDialogRef } from '@angular/material/dialog';
import { problemOf } from '../../api/problem.ts';
import { Words } from '../../i18n/words.ts';

/** What a dialog about a session closes with: it was changed, or it had been changed by somebody else and is to be shown anew. */
export type ChangeAnswer = boolean | 'stale';

/** Sends the change of a dialog, closes it when the change is made, and otherwise says why it is refused. Call it where a dialog is made. */
export function changeSending() {
  const words = inject(Words);
  const dialog = inject<MatDialogRef<unknown, ChangeAnswer>>(MatDialogRef);
  const [busy, fault, isStale] = [signal(false), signal(''), signal(false)];
  return {
    busy: busy.asReadonly(),
    /** Whether somebody else has changed the session: it can only be shown anew. */
    isStale: isStale.asReadonly(),
    fault,
    close: (answer: ChangeAnswer): void => dialog.close(answer),
    async send(change: () => Promise<unknown>): Promise<void> {
      busy.set(true);
      try {
        await change();
        dialog.close(true);
      } catch (thrown) {
        isStale.set(problemOf(thrown).code === 'http/stale');
        fault.set(faultWords(words, thrown));
        busy.set(false);
      }
    },
  };
}

/** A refusal in words, with the day of it as a day. */
export function faultWords(words: Words, thrown: unknown): string {
  const { code, params } = problemOf(thrown);
  const { lastDay } = params;
  return words.problem(code, typeof lastDay === 'string' ? { ...params, lastDay: words.day(lastDay) } : params);
}
