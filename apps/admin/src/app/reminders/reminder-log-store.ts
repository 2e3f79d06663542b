import { computed, inject, Injectable, signal } from '@angular/core';
import { Temporal } from '@saath/domain/kernel';
import { Api, type Query } from '../api/api.ts';
import { paged } from '../api/paged.ts';
import { Session } from '../api/session.ts';
import type { ReminderItem } from '../api/shapes.ts';
import { fromAddress } from '../ui/from-address.ts';
import { Notice } from '../ui/notice.ts';
import { sending } from '../ui/sending.ts';
import { isoOf } from '../ui/zoned-time.ts';
import { isLogFilter, mayResend } from './reminder-tone.ts';

/** The log of reminders, or the part of one group: messages that were due so far, or those that a filter selects. */
@Injectable()
export class ReminderLogStore {
  readonly state = fromAddress<string | undefined>(undefined);
  /** Only messages about this group. */
  readonly groupId = fromAddress<string | undefined>(undefined);
  readonly #api = inject(Api);
  readonly #notice = inject(Notice);
  readonly #session = inject(Session);
  readonly filter = computed(() => {
    const state = this.state();
    return isLogFilter(state) ? state : null;
  });
  /** Separates the messages that were due from the upcoming ones. */
  readonly #now = signal(isoOf(Temporal.Now.instant()));
  readonly list = paged<ReminderItem>('/reminders', () => ({ ...this.#query(), limit: 50 }));
  readonly #sending = sending();
  readonly busy = this.#sending.busy;

  mayResend({ state }: ReminderItem): boolean {
    return this.#session.may('reminders:write') && mayResend(state);
  }
  async resend({ id }: Pick<ReminderItem, 'id'>): Promise<void> {
    const isSent = await this.#sending.send(() => this.#api.post(`/reminders/${id}/resend`));
    if (isSent) {
      this.#notice.say('reminders.resent');
      this.#now.set(isoOf(Temporal.Now.instant()));
      this.list.first.reload();
    } else if (this.#sending.fault() !== undefined) this.#notice.warn('reminders.resendProblem');
  }
  #query(): Query {
    const [filter, groupId] = [this.filter(), this.groupId()];
    const about = groupId === undefined ? {} : { groupId };
    if (filter === null) return { ...about, to: this.#now() };
    return filter === 'coming' ? { ...about, from: this.#now() } : { ...about, state: filter };
  }
}
