import { signal } from '@angular/core';
import type { FormGroup } from '@angular/forms';

const firstAtFault = 'form .ng-invalid:is(input, select, mat-select, mat-radio-group)';

/** The sending of a form: checks it and focuses the first invalid field, knows whether it is being sent, and why it failed. */
export function formSending() {
  const busy = signal(false);
  const fault = signal<unknown>(undefined);
  return {
    busy: busy.asReadonly(),
    fault: fault.asReadonly(),
    /** Answers whether it was done. */
    async send(form: FormGroup, act: () => Promise<unknown>): Promise<boolean> {
      form.markAllAsTouched();
      if (form.invalid) document.querySelector<HTMLElement>(firstAtFault)?.focus();
      if (form.invalid || busy()) return false;
      busy.set(true);
      fault.set(undefined);
      try {
        await act();
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
