import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Member } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { isAttended } from '../sessions/attended.ts';
import { AttendanceMark } from '../ui/index.ts';

/** The last sessions a person was expected at, the latest at the end. Each is a glyph that names and opens its session. */
@Component({
  selector: 'saath-recent-attendance',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AttendanceMark, RouterLink, TranslocoDirective],
  template: `
    <section *transloco="let t" class="saath-card saath-stack" aria-labelledby="recent">
      <div class="saath-row">
        <h2 id="recent" class="saath-grow">{{ t('members.recent') }}</h2>
        @if (recent().length > 0) {
          <p class="saath-small saath-muted">{{ t('members.attended', { attended: attended(), all: recent().length }) }}</p>
        }
      </div>
      @if (recent().length === 0) {
        <p class="saath-muted">{{ t('members.no-recent') }}</p>
      }
      <ol>
        @for (one of shown(); track one.sessionId) {
          <li>
            <a class="mark" [routerLink]="['/sessions', one.sessionId]" [attr.title]="one.words">
              <span class="cdk-visually-hidden">{{ one.words }}</span>
              <saath-attendance-mark [state]="one.state" />
            </a>
          </li>
        }
      </ol>
    </section>
  `,
  styles: `
    ol {
      display: flex;
      flex-wrap: wrap;
      gap: var(--saath-2);
    }
    .mark {
      display: grid;
      place-items: center;
      min-height: var(--saath-10);
    }
  `,
})
export class RecentAttendance {
  readonly #words = inject(Words);
  readonly recent = input.required<Member['recent']>();
  protected readonly attended = computed(() => this.recent().filter(({ state }) => isAttended(state)).length);
  protected readonly shown = computed(() =>
    this.recent()
      .toReversed()
      .map((one) => ({
        ...one,
        words: `${this.#words.say(`common.attendance.${one.state}`)} · ${one.groupName}, ${this.#words.day(one.on, 'short')}`,
      })),
  );
}
