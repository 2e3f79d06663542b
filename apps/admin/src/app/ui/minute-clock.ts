import { DestroyRef, inject, signal, type Signal } from '@angular/core';
import { Temporal } from '@saath/domain/kernel';

/** The time of day, looked at again every quarter of a minute, for as long as the component that asks lives. */
export function minuteClock(): Signal<Temporal.Instant> {
  const now = signal(Temporal.Now.instant());
  const timer = setInterval(() => now.set(Temporal.Now.instant()), 15_000);
  inject(DestroyRef).onDestroy(() => clearInterval(timer));
  return now.asReadonly();
}
