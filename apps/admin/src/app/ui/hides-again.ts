import { DestroyRef, inject, signal, type Signal } from '@angular/core';

/** Details that were shown for a purpose are hidden again after ten minutes, because a page may stay open on a desk. */
const shownForMs = 10 * 60_000;

export interface Shown<Value> {
  readonly value: Signal<Value | null>;
  show(value: Value): void;
}

/** Holds details that are shown for ten minutes at most, and never after the page is left. */
export function hidesAgain<Value>(): Shown<Value> {
  const value = signal<Value | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  inject(DestroyRef).onDestroy(() => clearTimeout(timer));
  return {
    value: value.asReadonly(),
    show: (shown) => {
      clearTimeout(timer);
      value.set(shown);
      timer = setTimeout(() => value.set(null), shownForMs);
    },
  };
}
