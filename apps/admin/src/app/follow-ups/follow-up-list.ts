import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import { Empty, Icon, ResourceStates, LoadMore, Skeleton } from '../ui/index.ts';
import { FollowUpLine } from './follow-up-line.ts';
import { HandOver } from './hand-over.ts';
import { FollowUpStore } from './follow-up-store.ts';

/** The due follow-ups, longest overdue first, with the upcoming ones below; or the completed ones. The address says which. */
@Component({
  selector: 'saath-follow-up-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, Icon, ResourceStates, FollowUpLine, MatButton, MatButtonToggle, MatButtonToggleGroup, LoadMore, Skeleton, TranslocoPipe],
  providers: [FollowUpStore],
  templateUrl: './follow-up-list.html',
  styleUrl: './follow-up-list.css',
})
export class FollowUpList {
  readonly state = input<string>();
  readonly whose = input<string>();
  protected readonly session = inject(Session);
  readonly #hands = inject(HandOver);
  protected readonly store = inject(FollowUpStore);
  readonly #router = inject(Router);

  constructor() {
    this.store.state.connect(this.state);
    this.store.whose.connect(this.whose);
  }
  protected async handOver(): Promise<void> {
    if (!(await this.#hands.give(this.store.chosen()))) return;
    this.store.stopChoosing();
    this.store.list.first.reload();
  }
  protected showWhose(whose: string): void {
    void this.#router.navigate([], {
      queryParams: { whose: whose === 'mine' ? whose : null },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
  protected show(state: string): void {
    void this.#router.navigate([], {
      queryParams: { state: state === 'due' ? null : state },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}
