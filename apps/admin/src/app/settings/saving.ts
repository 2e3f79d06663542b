import { inject } from '@angular/core';
import type { FormGroup } from '@angular/forms';
import { formSending } from '../ui/form-sending.ts';
import { Notice } from '../ui/notice.ts';

/** One saving of a form of the settings, which also says what was done. Call it where a component is made. */
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
