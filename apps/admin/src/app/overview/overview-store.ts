import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Overview, Today } from '../api/shapes.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The figures of the administrator's first page. */
@Injectable()
export class OverviewStore {
  readonly #session = inject(Session);
  readonly found = httpResource<Overview>(() => `${apiRoot}/overview`);
  readonly today = httpResource<Today>(() => `${apiRoot}/today`);
  readonly firstName = computed(() => this.#session.me()?.user.name.split(' ')[0] ?? '');
  readonly centre = computed(() => this.#session.membership()?.centre.name ?? '');
  readonly #read = computed(() => (this.found.hasValue() ? this.found.value() : undefined));
  readonly branches = computed(() => this.#read()?.branches ?? []);
  readonly weeks = computed(() => this.#read()?.weeks ?? []);
  readonly contacts = computed(() => this.#read()?.contacts ?? []);
  readonly invitations = computed(() => this.#read()?.invitations ?? { waiting: 0, withoutAddress: 0 });
  readonly members = computed(() => sum(this.branches().map(({ members }) => members)));
  /** The figures of the day are left empty until the day is loaded; the figures of the branches do not depend on it. */
  readonly figures = computed(() => {
    const day = this.today.hasValue() ? this.today.value() : undefined;
    return [
      { name: 'members', path: '/members', value: this.members() },
      { name: 'groups', path: '/groups', value: sum(this.branches().map(({ groups }) => groups)) },
      { name: 'sessions', path: '/today', value: day?.sessionCount },
      { name: 'attention', path: '/attention', value: day?.attention.count },
      { name: 'follow-ups', path: '/follow-ups', value: day?.followUps.count },
    ];
  });
}
