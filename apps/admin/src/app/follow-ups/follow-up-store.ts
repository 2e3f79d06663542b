import { computed, inject, Injectable } from '@angular/core';
import { careLimits } from '@saath/domain/care';
import { paged } from '../api/paged.ts';
import { Session } from '../api/session.ts';
import type { FollowUpItem } from '../api/shapes.ts';
import { choosing } from '../ui/choosing.ts';
import { fromAddress } from '../ui/from-address.ts';
import { minuteClock } from '../ui/minute-clock.ts';
import { dayIn } from '../ui/zoned-time.ts';

/** The due follow-ups, in those of today and before and those to come; or the completed ones. */
@Injectable()
export class FollowUpStore {
  readonly state = fromAddress<string | undefined>(undefined);
  readonly whose = fromAddress<string | undefined>(undefined);
  readonly #session = inject(Session);
  readonly #now = minuteClock();
  readonly shown = computed(() => (this.state() === 'done' ? 'done' : 'due'));
  readonly today = computed(() => dayIn(this.#now(), this.#session.timeZone()));
  readonly isMine = computed(() => this.whose() === 'mine');
  readonly #me = computed(() => this.#session.membership()?.staffId);
  readonly list = paged<FollowUpItem>('/follow-ups', () => ({
    state: this.shown(),
    limit: 50,
    ...(this.isMine() ? { ownerId: this.#me() } : {}),
  }));
  /** The choice of those that are handed over. */
  readonly choice = choosing(() => this.list.items().map(({ id }) => id), careLimits.handedOverAtOnce);
  readonly mayChoose = computed(() => this.shown() === 'due' && this.list.items().length > 0);
  readonly parts = computed(() => {
    const items = this.list.items();
    if (this.shown() === 'done') return [{ name: 'done', items }];
    const coming = items.filter(({ dueOn }) => dueOn > this.today());
    const owed = items.filter(({ dueOn }) => dueOn <= this.today());
    const now = { name: 'now', items: owed.toSorted((a, b) => this.#place(a) - this.#place(b)) };
    // Behind the first page there may be none that are due: they were shown before.
    if (now.items.length === 0 && this.list.hasEarlier()) return [{ name: 'coming', items: coming }];
    return coming.length === 0 ? [now] : [now, { name: 'coming', items: coming }];
  });

  /** Contacts that a colleague left and nobody has come first, then those of the reader, then the others. */
  #place({ ownerId, handedOver }: FollowUpItem): number {
    if (ownerId === null) return handedOver === null ? 2 : 0;
    return ownerId === this.#me() ? 1 : 2;
  }
}
