import { signal } from '@angular/core';

/** The sending of one request after the other: knows whether one is being sent, and why the last one failed. */
export function sending() {
  const busy = signal(false);
  const fault = signal<unknown>(undefined);
  return {
    busy: busy.asReadonly(),
    fault: fault.asReadonly(),
    /** Says no more why the last one failed: something else is looked at. */
    forget(): void {
      fault.set(undefined);
    },
    /** Answers whether it was done. Nothing is sent while another request is. */
    async send(act: () => Promise<unknown>): Promise<boolean> {
      if (busy()) return false;
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
