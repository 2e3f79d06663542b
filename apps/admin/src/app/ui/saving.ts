import { inject } from '@angular/core';
import type { FormGroup } from '@angular/forms';
import { formSending } from './form-sending.ts';
import { Notice } from './notice.ts';

/** The sending of a form whose page stays open, so that a notice says when it is saved. Call it in an injection context. */
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
