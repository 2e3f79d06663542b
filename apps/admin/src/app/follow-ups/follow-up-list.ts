import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import { Empty, ResourceStates, LoadMore, Skeleton } from '../ui/index.ts';
import { ChoiceBar } from '../attention/choice-bar.ts';
import { HandOver } from '../attention/hand-over.ts';
import { VisitsDue } from '../outside-meetings/visits-due.ts';
import { DueLink } from '../questionnaires/due-link.ts';
import { FollowUpLine } from './follow-up-line.ts';
import { FollowUpStore } from './follow-up-store.ts';

/** The due follow-ups, longest overdue first, with the upcoming ones below; or the completed ones. The address says which. */
@Component({
  selector: 'saath-follow-up-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ChoiceBar,
    DueLink,
    Empty,
    ResourceStates,
    FollowUpLine,
    MatButtonToggle,
    MatButtonToggleGroup,
    LoadMore,
    Skeleton,
    TranslocoPipe,
    VisitsDue,
  ],
  providers: [FollowUpStore],
  host: { '(keydown.escape)': 'store.choice.stop()' },
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
    const chosen = this.store.choice.chosen();
    if (!(await this.#hands.followUps(this.store.list.items().filter(({ id }) => chosen.includes(id))))) return;
    this.store.choice.stop();
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
