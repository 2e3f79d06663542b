import { inject } from '@angular/core';
import type { FormGroup } from '@angular/forms';
import { formSending } from './form-sending.ts';
import { Notice } from './notice.ts';

/** The sending of a form that stays where it is, and so says what was done. Call it where a component is made. */
export function saving() {
  const notice = inject(Notice);
  const sending = formSending();
  return {
    busy: sending.busy,
    fault: sending.fault,
    /** Answers whether it was done. */
    async save(
      form: FormGroup,
      act: () => Promise<unknown>,
      done: readonly [string, Readonly<Record<string, unknown>>?],
    ): Promise<boolean> {
      const isDone = await sending.send(form, act);
      if (isDone) notice.say(...done);
      return isDone;
    },
  };
}
