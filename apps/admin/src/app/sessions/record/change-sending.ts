import { inject, signal } from '@angular/core';
import { MatDialogRef } from '@angular/material/dialog';
import { problemOf } from '../../api/problem.ts';
import { Words } from '../../i18n/words.ts';
import { sending } from '../../ui/sending.ts';

/** The outcome of a dialog about a session: it was changed, or it had been changed by somebody else and is to be shown anew. */
export type ChangeAnswer = boolean | 'stale';

/** Sends the change of a dialog, closes it when the change is made, and otherwise says why it is refused. Call it where a dialog is made. */
export function changeSending() {
  const words = inject(Words);
  const dialog = inject<MatDialogRef<unknown, ChangeAnswer>>(MatDialogRef);
  const one = sending();
  const [fault, isStale] = [signal(''), signal(false)];
  return {
    busy: one.busy,
    /** Whether somebody else has changed the session: it can only be shown anew. */
    isStale: isStale.asReadonly(),
    fault,
    close: (answer: ChangeAnswer): void => dialog.close(answer),
    async send(change: () => Promise<unknown>): Promise<void> {
      if (await one.send(change)) return dialog.close(true);
      const thrown = one.fault();
      if (thrown === undefined) return;
      isStale.set(problemOf(thrown).code === 'http/stale');
      fault.set(faultWords(words, thrown));
    },
  };
}
export type ChangeSending = ReturnType<typeof changeSending>;

/** A refusal in words, with the day of it as a day. */
export function faultWords(words: Words, thrown: unknown): string {
  const { code, params } = problemOf(thrown);
  const { lastDay } = params;
  return words.problem(code, typeof lastDay === 'string' ? { ...params, lastDay: words.day(lastDay) } : params);
}
