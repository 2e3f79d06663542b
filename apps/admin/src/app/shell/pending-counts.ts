import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';
import { Temporal } from '@saath/domain/kernel';
import { filter } from 'rxjs';
import { apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { TodayCounts } from '../api/shapes.ts';

/** Milliseconds after which a navigation loads the counts again. */
const freshFor = 60_000;

/** How many people need a word and how many contacts are due, for the navigation. Nothing is shown while it is not known. */
@Injectable({ providedIn: 'root' })
export class PendingCounts {
  readonly #session = inject(Session);
  readonly #counts = httpResource<TodayCounts>(() =>
    this.#session.may('attention:read') && this.#session.me()?.active !== null ? `${apiRoot}/today/counts` : undefined,
  );
  readonly counts = computed<Readonly<Record<string, number>>>(() => {
    if (!this.#counts.hasValue()) return {};
    const { attention, followUps } = this.#counts.value();
    return { '/attention': attention, '/follow-ups': followUps };
  });
  #askedAt = Temporal.Now.instant().epochMilliseconds;

  constructor() {
    inject(Router)
      .events.pipe(filter((event) => event instanceof NavigationEnd))
      .subscribe(() => {
        if (Temporal.Now.instant().epochMilliseconds - this.#askedAt < freshFor) return;
        this.#askedAt = Temporal.Now.instant().epochMilliseconds;
        this.#counts.reload();
      });
  }
}
