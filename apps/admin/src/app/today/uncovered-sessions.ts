import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { UncoveredSession } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { PlacedSession } from './placed-session.ts';

/** The sessions that an absence leaves open, each with the way to the page where people are asked. They stay until somebody leads them. */
@Component({
  selector: 'saath-uncovered-sessions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PlacedSession, RouterLink, TranslocoPipe],
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
            <saath-placed-session
              label="today.uncovered.find-of"
              [session]="one"
              [path]="['/calendar', 'away', one.absenceId]"
              [text]="state(one)"
            />
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

  protected state({ staffName: name, askedName: asked }: UncoveredSession): string {
    return this.#words.say(`today.uncovered.${asked === null ? 'open' : 'asked'}`, { name, asked });
  }
}
