import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { LOAD_ANEW } from './stale-tab.ts';

/** A new version of the console that is on this device, which the strip offers. */
@Injectable({ providedIn: 'root' })
export class OfferedVersion {
  readonly #location = inject(DOCUMENT).location;
  readonly #loadAnew = inject(LOAD_ANEW);
  /** The key of the words that offer it; null where there is none. */
  readonly key = signal<string | null>(null);

  load(): void {
    this.#loadAnew(this.#location.pathname + this.#location.search);
  }
}
