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
  readonly isShown = computed(() => this.#session.may('notifications:read'));
  /** The reader to whom the numbers belong: sign-in is answered several times, and only another person or centre has other numbers. */
  readonly #reader = computed(() => {
    const me = this.#session.me();
    return this.isShown() && me?.active != null ? `${me.user.id} ${me.active}` : undefined;
  });
  readonly #counts = httpResource<NotificationCounts>(() => (this.#reader() === undefined ? undefined : `${apiRoot}/notifications/counts`));
  readonly #known = computed(() => (this.#counts.hasValue() ? this.#counts.value() : undefined));
  readonly unread = computed(() => this.#known()?.unread ?? 0);
  readonly earlier = computed(() => this.#known()?.earlier ?? 0);

  constructor() {
    // Where the database cannot tell the server of changes, or the stream is refused, a page is late by a minute.
    reloadOnNavigation(() => this.reload());
    this.#live.compareWith(this.#known);
    effect(() => {
      if (this.#live.changes() > 0) this.reload();
    });
  }

  reload(): void {
    this.#counts.reload();
  }
}
