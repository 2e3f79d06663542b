import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { FollowUpItem, Page } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { minuteClock } from '../sessions/minute-clock.ts';
import { dayIn } from '../sessions/zoned-time.ts';
import { Avatar, Chip, Empty, Faces, Skeleton } from '../ui/index.ts';
import { CompleteButton } from './complete-button.ts';
import { DueChip } from './due-chip.ts';

/** The contacts owed, the longest overdue first, or those done; which of the two is in the address. */
@Component({
  selector: 'saath-follow-up-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Avatar,
    Chip,
    CompleteButton,
    DueChip,
    Empty,
    Faces,
    MatButtonToggle,
    MatButtonToggleGroup,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  templateUrl: './follow-up-list.html',
  styleUrl: './follow-up-list.css',
})
export class FollowUpList {
  readonly state = input<string>();
  protected readonly words = inject(Words);
  readonly #router = inject(Router);
  readonly #session = inject(Session);
  readonly #now = minuteClock();
  protected readonly shown = computed(() => (this.state() === 'done' ? 'done' : 'due'));
  protected readonly today = computed(() => dayIn(this.#now(), this.#session.timeZone()));
  protected readonly loaded = httpResource<Page<FollowUpItem>>(() => ({
    url: `${apiRoot}/follow-ups`,
    params: { state: this.shown(), limit: 200 },
  }));
  protected readonly items = computed(() => (this.loaded.hasValue() ? this.loaded.value().items : []));

  protected about(item: FollowUpItem): string {
    const owner = item.ownerName === null ? 'follow-ups.noOwner' : 'follow-ups.owner';
    return `${this.words.say(`follow-ups.kind.${item.kind}`)} · ${this.words.say(owner, { name: item.ownerName })}`;
  }
  protected show(state: string): void {
    void this.#router.navigate([], {
      queryParams: { state: state === 'due' ? null : state },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}
