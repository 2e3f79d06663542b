import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { apiRoot } from '../api/api.ts';
import { itemsOf } from '../api/items-of.ts';
import { Session } from '../api/session.ts';
import type { MilestoneItem, Page } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Chip, Empty, ResourceStates, Skeleton } from '../ui/index.ts';
import { milestoneBadge, milestoneWords } from '../ui/milestone-words.ts';
import { addDays, dayIn, todayIn } from '../ui/zoned-time.ts';
import { CelebrationActions } from './celebration-actions.ts';

/** In days: how far the list looks ahead, today included. */
const ahead = 13;
/** In days: those of last week are listed too, because a circle that meets once a week celebrates late. */
const back = 7;

/** The milestones of the next two weeks and of the last one, of people who want theirs celebrated. */
@Component({
  selector: 'saath-coming-milestones-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, Empty, MatButton, ResourceStates, RouterLink, Skeleton, TranslocoDirective],
  templateUrl: './coming-milestones-page.html',
  styleUrl: './coming-milestones.css',
})
export class ComingMilestonesPage {
  protected readonly actions = inject(CelebrationActions);
  protected readonly session = inject(Session);
  protected readonly words = inject(Words);
  protected readonly today = todayIn(this.session.timeZone());
  protected readonly found = httpResource<Page<MilestoneItem>>(
    () => `${apiRoot}/milestones?from=${addDays(this.today, -back)}&to=${addDays(this.today, ahead)}`,
  );
  /** Those of last week only until they are celebrated. */
  protected readonly milestones = computed(() =>
    itemsOf(this.found)
      .filter(({ on, celebrated }) => on >= this.today || celebrated === null)
      .map((milestone) => ({
        ...milestone,
        key: `${milestone.episodeId} ${String(milestone.step)}`,
        name: milestoneWords(this.words, milestone),
        badge: milestoneBadge(this.words, milestone),
        isReached: milestone.on <= this.today,
        session: this.#sessionOf(milestone),
      })),
  );

  /** The next session of the person, unless it is before the milestone. */
  #sessionOf({ nextSession, ways, on: reachedOn }: MilestoneItem): string | undefined {
    if (nextSession === null || !ways.includes('circle')) return undefined;
    const on = dayIn(nextSession.startsAt, this.session.timeZone());
    if (on < reachedOn) return undefined;
    return this.words.say('members.celebration.session', { day: this.words.day(on, 'weekday-short') });
  }

  protected async record(milestone: MilestoneItem): Promise<void> {
    if (await this.actions.record(milestone)) this.found.reload();
  }
}
