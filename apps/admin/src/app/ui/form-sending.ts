import type { FormGroup } from '@angular/forms';
import { sending } from './sending.ts';

const firstAtFault = 'form .ng-invalid:is(input, select, mat-select, mat-radio-group)';

/** The sending of a form: checks it and focuses the first invalid field, knows whether it is being sent, and why it failed. */
export function formSending() {
  const one = sending();
  return {
    busy: one.busy,
    fault: one.fault,
    forget: () => one.forget(),
    /** Answers whether it was done. */
    async send(form: FormGroup, act: () => Promise<unknown>): Promise<boolean> {
      form.markAllAsTouched();
      if (form.invalid) document.querySelector<HTMLElement>(firstAtFault)?.focus();
      return form.valid && one.send(act);
    },
  };
}
