import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LoneSession } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { placeWords, timeRange } from '../sessions/session-words.ts';
import { whenWords } from '../sessions/when-words.ts';
import { DayTile } from '../ui/day-tile.ts';
import { KindChip } from '../ui/kind-chip.ts';

/** The sessions of this week and the next at which nobody could stand in, each with the way to the group, where a back-up is named. */
@Component({
  selector: 'saath-lone-sessions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayTile, KindChip, RouterLink, TranslocoPipe],
  styleUrls: ['./card.css', './card-lines.css', './uncovered-sessions.css'],
  template: `
    <section class="card" aria-labelledby="lone-sessions">
      <div class="head">
        <h2 id="lone-sessions">{{ 'today.alone.title' | transloco }}</h2>
        @if (count() > items().length) {
          <span class="saath-small saath-muted">{{ words.count('today.alone.more', count() - items().length) }}</span>
        }
      </div>
      <ul>
        @for (one of items(); track one.sessionId) {
          <li class="saath-opens">
            <saath-day-tile [at]="one.startsAt" [timeZone]="one.timeZone" />
            <div>
              <p class="who">
                <a
                  class="saath-whole"
                  [routerLink]="['/groups', one.groupId]"
                  [attr.aria-label]="'today.alone.open-of' | transloco: { group: one.groupName, when: when(one) }"
                  >{{ one.groupName }}</a
                >
                <saath-kind-chip [kind]="one.kind" />
              </p>
              <p class="saath-small">{{ about(one) }}</p>
              <p class="saath-small saath-muted">{{ 'today.alone.text' | transloco }}</p>
            </div>
          </li>
        }
      </ul>
    </section>
  `,
})
export class LoneSessions {
  readonly items = input.required<readonly LoneSession[]>();
  readonly count = input.required<number>();
  protected readonly words = inject(Words);

  protected when({ startsAt, timeZone }: LoneSession): string {
    return whenWords(this.words, startsAt, timeZone);
  }
  protected about(one: LoneSession): string {
    return [timeRange(this.words, one), placeWords(one)].join(', ');
  }
}
