import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { apiRoot } from '../api/api.ts';
import { itemsOf } from '../api/items-of.ts';
import { paged } from '../api/paged.ts';
import type { Mentor, MentorBounds, MentorFigures, MentorHandover, MentorRequest, Page } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { fromAddress } from '../ui/from-address.ts';

const filters = ['free', 'overdue'] as const;

/** The load board: mentors with seats and supervision, the people who wait, and what was handed over. */
@Injectable()
export class MentorsStore {
  readonly asked = fromAddress<string | undefined>(undefined);
  readonly #words = inject(Words);
  readonly show = computed(() => filters.find((one) => one === this.asked()));
  readonly list = paged<Mentor>('/mentors', () => ({ show: this.show(), limit: 50 }));
  readonly figures = httpResource<MentorFigures>(() => `${apiRoot}/mentors/figures`);
  readonly waitingList = httpResource<Page<MentorRequest>>(() => `${apiRoot}/mentor-requests?limit=50`);
  readonly waiting = computed(() => itemsOf(this.waitingList));
  readonly #handedOver = httpResource<Page<MentorHandover>>(() => `${apiRoot}/mentor-handovers?limit=10`);
  readonly handovers = computed(() => itemsOf(this.#handedOver).filter(({ people }) => people.length > 0));
  readonly #bounds = httpResource<MentorBounds>(() => `${apiRoot}/mentor-bounds`);
  readonly supervisionDays = computed(() => (this.#bounds.hasValue() ? this.#bounds.value().supervisionDays : undefined));
  readonly summary = computed(() => (this.figures.hasValue() ? this.#words.say('mentors.summary', { ...this.figures.value() }) : ''));
  readonly choices = computed(() => {
    const { mentors, free, overdue } = this.figures.hasValue() ? this.figures.value() : { mentors: '', free: '', overdue: '' };
    return [
      { value: 'all', label: this.#words.say('mentors.show-all', { count: mentors }) },
      { value: 'free', label: this.#words.say('mentors.show-free', { count: free }) },
      { value: 'overdue', label: this.#words.say('mentors.show-overdue', { count: overdue }) },
    ];
  });

  /** Reads everything again, after a pairing or another change. */
  reload(): void {
    for (const part of [this.list.first, this.figures, this.waitingList, this.#handedOver]) part.reload();
  }
}
