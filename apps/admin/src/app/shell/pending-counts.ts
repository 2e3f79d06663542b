import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { TodayCounts } from '../api/shapes.ts';
import { reloadOnNavigation } from '../ui/reload-on-navigation.ts';

/** How many people need a word and how many contacts are due, for the navigation. Nothing is shown while it is not known. */
@Injectable({ providedIn: 'root' })
export class PendingCounts {
  readonly #session = inject(Session);
  /** The reader to whom the numbers belong: sign-in is answered several times, and only another person or centre has other numbers. */
  readonly #reader = computed(() => {
    const me = this.#session.me();
    return this.#session.may('attention:read') && me?.active != null ? `${me.user.id} ${me.active}` : undefined;
  });
  readonly #counts = httpResource<TodayCounts>(() => (this.#reader() === undefined ? undefined : `${apiRoot}/today/counts`));
  readonly counts = computed<Readonly<Record<string, number>>>(() => {
    if (!this.#counts.hasValue()) return {};
    const { attention, followUps } = this.#counts.value();
    return { '/attention': attention, '/follow-ups': followUps };
  });

  constructor() {
    reloadOnNavigation(() => this.#counts.reload());
  }
}
