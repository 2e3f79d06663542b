import { DOCUMENT, inject, Injectable } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { SwUpdate } from '@angular/service-worker';
import { merge } from 'rxjs';
import { filter, map } from 'rxjs/operators';
import { OFFER } from './offer.ts';
import { LOAD_ANEW } from './stale-tab.ts';

/** Offers a new version of the console once it is on this device. The open page stays as it is until the person agrees. */
@Injectable({ providedIn: 'root' })
export class NewVersion {
  readonly #take = inject(OFFER);
  readonly #loadAnew = inject(LOAD_ANEW);
  readonly #location = inject(DOCUMENT).location;

  constructor() {
    const updates = inject(SwUpdate);
    merge(
      updates.versionUpdates.pipe(
        filter(({ type }) => type === 'VERSION_READY'),
        map(() => 'shell.version.ready'),
      ),
      updates.unrecoverable.pipe(map(() => 'shell.version.stale')),
    )
      .pipe(takeUntilDestroyed())
      .subscribe((text) => void this.#offer(text));
  }
  async #offer(text: string): Promise<void> {
    const { pathname, search } = this.#location;
    if (await this.#take(text, 'shell.version.load')) this.#loadAnew(pathname + search);
  }
}
