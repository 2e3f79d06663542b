import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Overview, Today } from '../api/shapes.ts';
import { Empty, ResourceStates, Icon, Skeleton } from '../ui/index.ts';
import { AttendanceWeeks } from './attendance-weeks.ts';
import { BranchFigures } from './branch-figures.ts';
import { ContactsAfter } from './contacts-after.ts';
import { NextSteps } from './next-steps.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The administrator's first page: figures with links to their lists, attendance of the last weeks, and the next steps of the set-up. */
@Component({
  selector: 'saath-overview-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AttendanceWeeks,
    BranchFigures,
    ContactsAfter,
    Empty,
    ResourceStates,
    Icon,
    MatButton,
    NextSteps,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './overview-page.html',
  styleUrl: './overview-page.css',
})
export class OverviewPage {
  readonly #session = inject(Session);
  protected readonly found = httpResource<Overview>(() => `${apiRoot}/overview`);
  protected readonly today = httpResource<Today>(() => `${apiRoot}/today`);
  protected readonly firstName = computed(() => this.#session.me()?.user.name.split(' ')[0] ?? '');
  protected readonly centre = computed(() => this.#session.membership()?.centre.name ?? '');
  readonly #read = computed(() => (this.found.hasValue() ? this.found.value() : undefined));
  protected readonly branches = computed(() => this.#read()?.branches ?? []);
  protected readonly weeks = computed(() => this.#read()?.weeks ?? []);
  protected readonly contacts = computed(() => this.#read()?.contacts ?? []);
  protected readonly invitations = computed(() => this.#read()?.invitations ?? { waiting: 0, withoutAddress: 0 });
  protected readonly members = computed(() => sum(this.branches().map(({ members }) => members)));
  /** The figures of the day are left empty until the day is loaded; the figures of the branches do not depend on it. */
  protected readonly figures = computed(() => {
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
