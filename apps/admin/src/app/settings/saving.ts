import { inject, signal } from '@angular/core';
import type { FormGroup } from '@angular/forms';
import { Notice } from '../ui/notice.ts';

/** One saving of a form of the settings: checks it, is busy meanwhile, keeps what went wrong, says what was done. Call it where a component is made. */
export function saving() {
  const notice = inject(Notice);
  const busy = signal(false);
  const fault = signal<unknown>(undefined);
  return {
    busy: busy.asReadonly(),
    fault: fault.asReadonly(),
    /** Answers whether it was done. */
    async save(
      form: FormGroup,
      act: () => Promise<unknown>,
      done: readonly [string, Readonly<Record<string, unknown>>?],
    ): Promise<boolean> {
      form.markAllAsTouched();
      if (form.invalid) document.querySelector<HTMLElement>('form .ng-invalid:is(input, select, mat-select, mat-radio-group)')?.focus();
      if (form.invalid || busy()) return false;
      busy.set(true);
      fault.set(undefined);
      try {
        await act();
        notice.say(...done);
        return true;
      } catch (thrown) {
        fault.set(thrown);
        return false;
      } finally {
        busy.set(false);
      }
    },
  };
}
