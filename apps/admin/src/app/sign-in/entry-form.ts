import { signal } from '@angular/core';
import type { FormGroup } from '@angular/forms';

/** One sending of a form before sign-in: checks it, is busy meanwhile, keeps what went wrong. Answers whether it was done. */
export function entryForm() {
  const busy = signal(false);
  const fault = signal<unknown>(undefined);
  return {
    busy: busy.asReadonly(),
    fault: fault.asReadonly(),
    async send(form: FormGroup, act: () => Promise<unknown>): Promise<boolean> {
      form.markAllAsTouched();
      if (form.invalid) document.querySelector<HTMLElement>('form input.ng-invalid')?.focus();
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
