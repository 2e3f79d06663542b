import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Empty, ResourceStates, LoadMore, Skeleton } from '../ui/index.ts';
import { FollowUpLine } from './follow-up-line.ts';
import { FollowUpStore } from './follow-up-store.ts';

/** The due follow-ups, longest overdue first, with the upcoming ones below; or the completed ones. The address says which. */
@Component({
  selector: 'saath-follow-up-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, ResourceStates, FollowUpLine, MatButtonToggle, MatButtonToggleGroup, LoadMore, Skeleton, TranslocoPipe],
  providers: [FollowUpStore],
  templateUrl: './follow-up-list.html',
  styleUrl: './follow-up-list.css',
})
export class FollowUpList {
  readonly state = input<string>();
  protected readonly store = inject(FollowUpStore);
  readonly #router = inject(Router);

  constructor() {
    this.store.state.connect(this.state);
  }
  protected show(state: string): void {
    void this.#router.navigate([], {
      queryParams: { state: state === 'due' ? null : state },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}
