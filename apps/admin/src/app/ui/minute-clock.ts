import { DestroyRef, inject, signal, type Signal } from '@angular/core';

/** The time of day, looked at again every quarter of a minute, for as long as the component that asks lives. */
export function minuteClock(): Signal<Date> {
  const now = signal(new Date());
  const timer = setInterval(() => now.set(new Date()), 15_000);
  inject(DestroyRef).onDestroy(() => clearInterval(timer));
  return now.asReadonly();
}
