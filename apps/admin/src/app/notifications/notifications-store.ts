import { computed, effect, inject, Injectable, signal } from '@angular/core';
import { Api } from '../api/api.ts';
import { paged } from '../api/paged.ts';
import type { NotificationItem } from '../api/shapes.ts';
import { Notice } from '../ui/notice.ts';
import { BellStore } from './bell-store.ts';
import { LiveChanges } from './live-changes.ts';

export type ShownNotifications = 'open' | 'unread' | 'earlier';

/** The notifications of the reader: the open notifications by what they ask for, or those that have ended. */
@Injectable()
export class NotificationsStore {
  readonly #api = inject(Api);
  readonly #notice = inject(Notice);
  readonly #live = inject(LiveChanges);
  readonly bell = inject(BellStore);
  readonly shown = signal<ShownNotifications>('open');
  readonly list = paged<NotificationItem>('/notifications', () => ({ state: this.shown() }));
  /** The sections that have notifications, in order; those that have ended are one. */
  readonly sections = computed(() => {
    const items = this.list.items();
    if (this.shown() === 'earlier') return [{ name: 'earlier', items }].filter(() => items.length > 0);
    return [
      { name: 'waiting', items: items.filter(({ waits }) => waits) },
      { name: 'news', items: items.filter(({ waits }) => !waits) },
    ].filter((section) => section.items.length > 0);
  });

  constructor() {
    const before = this.#live.changes();
    effect(() => {
      if (this.#live.changes() > before) this.list.first.reload();
    });
  }

  /** Marks what the reader opens. The way there does not wait for it. */
  async read({ id, isRead }: NotificationItem): Promise<void> {
    if (!isRead) await this.#mark(() => this.#api.post(`/notifications/${id}/read`));
  }
  /** Marks everything that is shown; what comes meanwhile stays unread. */
  async readAll(): Promise<void> {
    const [latest] = this.list.known();
    if (latest !== undefined) await this.#mark(() => this.#api.post('/notifications/read', { until: latest.createdAt }));
  }

  async #mark(send: () => Promise<unknown>): Promise<void> {
    try {
      await send();
      this.bell.reload();
      this.list.first.reload();
    } catch (fault) {
      this.#notice.refused(fault);
    }
  }
}
