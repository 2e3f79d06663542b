import { httpResource } from '@angular/common/http';
import { computed, effect, inject, Injectable } from '@angular/core';
import { apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { NotificationCounts } from '../api/shapes.ts';
import { reloadOnNavigation } from '../ui/reload-on-navigation.ts';
import { LiveChanges } from './live-changes.ts';

/** The number on the bell, loaded again when the server says that something changed. */
@Injectable({ providedIn: 'root' })
export class BellStore {
  readonly #session = inject(Session);
  readonly #live = inject(LiveChanges);
  readonly #counts = httpResource<NotificationCounts>(() =>
    this.isShown() && this.#session.me()?.active !== null ? `${apiRoot}/notifications/counts` : undefined,
  );
  readonly isShown = computed(() => this.#session.may('notifications:read'));
  readonly unread = computed(() => (this.#counts.hasValue() ? this.#counts.value().unread : 0));
  readonly earlier = computed(() => (this.#counts.hasValue() ? this.#counts.value().earlier : 0));

  constructor() {
    // Where the database cannot tell the server of changes, or the stream is refused, a page is late by a minute.
    reloadOnNavigation(() => this.reload());
    effect(() => {
      if (this.#live.changes() > 0) this.reload();
    });
  }

  reload(): void {
    this.#counts.reload();
  }
}
