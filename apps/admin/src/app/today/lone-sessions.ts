import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LoneSession } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { PlacedSession } from './placed-session.ts';

/** The sessions of this week and the next at which nobody could stand in, each with the way to the group, where a back-up is named. */
@Component({
  selector: 'saath-lone-sessions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PlacedSession, TranslocoPipe],
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
            <saath-placed-session
              label="today.alone.open-of"
              [session]="one"
              [path]="['/groups', one.groupId]"
              [text]="'today.alone.text' | transloco"
            />
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
}
