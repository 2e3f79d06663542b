import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { UncoveredSession } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { placeWords, timeRange } from '../sessions/session-words.ts';
import { whenWords } from '../sessions/when-words.ts';
import { DayTile } from '../ui/day-tile.ts';
import { KindChip } from '../ui/kind-chip.ts';

/** The sessions that an absence leaves open, each with the way to the page where people are asked. They stay until somebody leads them. */
@Component({
  selector: 'saath-uncovered-sessions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayTile, KindChip, RouterLink, TranslocoPipe],
  styleUrls: ['./card.css', './card-lines.css', './uncovered-sessions.css'],
  template: `
    <section class="card" aria-labelledby="uncovered-sessions">
      <div class="head">
        <h2 id="uncovered-sessions">{{ 'today.uncovered.title' | transloco }}</h2>
        <a routerLink="/calendar/away">{{ 'today.uncovered.all' | transloco: { count: count() } }}</a>
      </div>
      <ul>
        @for (one of items(); track one.sessionId) {
          <li class="saath-opens">
            <saath-day-tile [at]="one.startsAt" [timeZone]="one.timeZone" />
            <div>
              <p class="who">
                <a
                  class="saath-whole"
                  [routerLink]="['/calendar', 'away', one.absenceId]"
                  [attr.aria-label]="'today.uncovered.find-of' | transloco: { group: one.groupName, when: when(one) }"
                  >{{ one.groupName }}</a
                >
                <saath-kind-chip [kind]="one.kind" />
              </p>
              <p class="saath-small">{{ about(one) }}</p>
              <p class="saath-small saath-muted">{{ state(one) }}</p>
            </div>
          </li>
        }
      </ul>
    </section>
  `,
})
export class UncoveredSessions {
  readonly items = input.required<readonly UncoveredSession[]>();
  readonly count = input.required<number>();
  readonly #words = inject(Words);

  protected when({ startsAt, timeZone }: UncoveredSession): string {
    return whenWords(this.#words, startsAt, timeZone);
  }
  /** “17:30 to 18:45, Sadar”: the day is in the tile, and in the name of the link. */
  protected about(one: UncoveredSession): string {
    return [timeRange(this.#words, one), placeWords(one)].join(', ');
  }
  protected state({ staffName: name, askedName: asked }: UncoveredSession): string {
    return this.#words.say(`today.uncovered.${asked === null ? 'open' : 'asked'}`, { name, asked });
  }
}
