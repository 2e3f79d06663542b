import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';

/** A part of the open page that shows a copy from this device. */
export interface ShownCopy {
  /** The instant of the copy. */
  readonly at: string;
  /** Asks the server again. */
  readonly retry: () => void;
}

/** The copies from this device that the open page shows. They are asked for again once there is a network. */
@Injectable({ providedIn: 'root' })
export class ShownCopies {
  readonly #shown = signal<readonly ShownCopy[]>([]);
  /** The instant of the oldest one; undefined where the server has answered everything. */
  readonly at = computed(
    () =>
      this.#shown()
        .map(({ at }) => at)
        .toSorted()[0],
  );

  constructor() {
    const retry = (): void => this.retry();
    addEventListener('online', retry);
    inject(DestroyRef).onDestroy(() => removeEventListener('online', retry));
  }
  /** Answers how the part says that it is shown no longer. */
  add(copy: ShownCopy): () => void {
    this.#shown.update((all) => [...all, copy]);
    return () => this.#shown.update((all) => all.filter((one) => one !== copy));
  }
  retry(): void {
    for (const { retry } of this.#shown()) retry();
  }
}
