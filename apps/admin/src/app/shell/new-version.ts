import { DOCUMENT, inject, Injectable } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { SwUpdate } from '@angular/service-worker';
import { fromEvent, merge } from 'rxjs';
import { filter, map, throttleTime } from 'rxjs/operators';
import { OfferedVersion } from './offered-version.ts';

/** Milliseconds between two questions for a new version. */
const leastPause = 600_000;

/** A new version of the console that is on this device. The open page stays as it is until the person agrees; the strip offers it. */
@Injectable({ providedIn: 'root' })
export class NewVersion {
  readonly #offered = inject(OfferedVersion);
  readonly #document = inject(DOCUMENT);

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
      .subscribe((text) => this.#offered.key.set(text));
    // The service worker asks by itself only when a page is opened, and a tab may stay open for days.
    if (updates.isEnabled)
      fromEvent(this.#document, 'visibilitychange')
        .pipe(
          filter(() => this.#document.visibilityState === 'visible'),
          throttleTime(leastPause),
          takeUntilDestroyed(),
        )
        // Without a network there is nothing to offer.
        .subscribe(() => void updates.checkForUpdate().catch(() => false));
  }
}
