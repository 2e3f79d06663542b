import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { paged } from '../api/paged.ts';
import { Session } from '../api/session.ts';
import type { FollowUpItem } from '../api/shapes.ts';
import { minuteClock } from '../ui/minute-clock.ts';
import { dayIn } from '../ui/zoned-time.ts';
import { Empty, ResourceStates, LoadMore, Skeleton } from '../ui/index.ts';
import { FollowUpLine } from './follow-up-line.ts';

/** The due follow-ups, longest overdue first, with the upcoming ones below; or the completed ones. The address says which. */
@Component({
  selector: 'saath-follow-up-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, ResourceStates, FollowUpLine, MatButtonToggle, MatButtonToggleGroup, LoadMore, Skeleton, TranslocoPipe],
  templateUrl: './follow-up-list.html',
  styleUrl: './follow-up-list.css',
})
export class FollowUpList {
  readonly state = input<string>();
  readonly #router = inject(Router);
  readonly #session = inject(Session);
  readonly #now = minuteClock();
  protected readonly shown = computed(() => (this.state() === 'done' ? 'done' : 'due'));
  protected readonly today = computed(() => dayIn(this.#now(), this.#session.timeZone()));
  protected readonly list = paged<FollowUpItem>('/follow-ups', () => ({ state: this.shown(), limit: 100 }));
  protected readonly parts = computed(() => {
    const items = this.list.items();
    if (this.shown() === 'done') return [{ name: 'done', items }];
    const coming = items.filter(({ dueOn }) => dueOn > this.today());
    const now = { name: 'now', items: items.filter(({ dueOn }) => dueOn <= this.today()) };
    return coming.length === 0 ? [now] : [now, { name: 'coming', items: coming }];
  });

  protected show(state: string): void {
    void this.#router.navigate([], {
      queryParams: { state: state === 'due' ? null : state },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}
