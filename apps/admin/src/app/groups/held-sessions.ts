import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Heatmap } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { attendedWords } from '../sessions/people-words.ts';

/** The last held sessions, the latest first, each with how many people attended. */
@Component({
  selector: 'saath-held-sessions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, TranslocoDirective],
  template: `
    <section *transloco="let t" class="saath-card" aria-labelledby="held">
      <h2 id="held">{{ t('groups.held') }}</h2>
      <ul class="saath-list">
        @for (one of sessions(); track one.id) {
          <li class="saath-row saath-opens">
            <a class="saath-grow saath-whole" [routerLink]="['/sessions', one.id]">{{ words.instantDay(one.startsAt, timeZone()) }}</a>
            @if (one.expected > 0) {
              &ngsp;
              <span class="saath-small saath-muted">{{ one.attendance }}</span>
            }
          </li>
        } @empty {
          <li class="saath-muted">{{ t('groups.no-attendance') }}</li>
        }
      </ul>
    </section>
  `,
  styles: `
    h2 {
      margin-bottom: var(--saath-2);
    }
    li {
      min-height: var(--saath-12);
    }
  `,
})
export class HeldSessions {
  protected readonly words = inject(Words);
  readonly heatmap = input.required<Heatmap>();
  readonly timeZone = input.required<string>();
  protected readonly sessions = computed(() => {
    const held = this.heatmap().sessions.map((session) => ({
      ...session,
      attendance: attendedWords(this.words, { ...session, walkIns: 0 }),
    }));
    return held.toReversed();
  });
}
