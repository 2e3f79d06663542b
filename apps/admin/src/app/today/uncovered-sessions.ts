import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { UncoveredSession } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { placeWords, timeRange } from '../sessions/session-words.ts';
import { whenWords } from '../sessions/when-words.ts';
import { KindChip } from '../ui/kind-chip.ts';

/** The sessions that an absence leaves open, each with the way to the page where people are asked. They stay until somebody leads them. */
@Component({
  selector: 'saath-uncovered-sessions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [KindChip, MatButton, RouterLink, TranslocoPipe],
  styleUrls: ['./card.css', './card-lines.css', './uncovered-sessions.css'],
  template: `
    <section class="card" aria-labelledby="uncovered-sessions">
      <div class="head">
        <h2 id="uncovered-sessions">{{ 'today.uncovered.title' | transloco }}</h2>
        <a routerLink="/calendar/away">{{ 'today.uncovered.all' | transloco: { count: count() } }}</a>
      </div>
      <ul>
        @for (one of items(); track one.sessionId) {
          <li>
            <div>
              <p class="who">
                <strong>{{ one.groupName }}</strong>
                <saath-kind-chip [kind]="one.kind" />
              </p>
              <p>{{ about(one) }}</p>
              <p class="saath-small saath-muted">{{ state(one) }}</p>
            </div>
            <a
              matButton="tonal"
              [routerLink]="['/calendar', 'away', one.absenceId]"
              [attr.aria-label]="'today.uncovered.find-of' | transloco: { group: one.groupName, when: when(one) }"
              >{{ 'today.uncovered.find' | transloco }}</a
            >
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
  /** “Sunday, 6 December, 17:30 to 18:45, Sadar”. */
  protected about(one: UncoveredSession): string {
    return [this.#words.instantDay(one.startsAt, one.timeZone), timeRange(this.#words, one), placeWords(one)].join(', ');
  }
  protected state({ staffName: name, askedName: asked }: UncoveredSession): string {
    return this.#words.say(`today.uncovered.${asked === null ? 'open' : 'asked'}`, { name, asked });
  }
}
