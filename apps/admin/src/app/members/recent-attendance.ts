import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Member } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { AttendanceMark } from '../ui/index.ts';

/** The last sessions somebody was expected in: glyph, word, group and day. */
@Component({
  selector: 'saath-recent-attendance',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AttendanceMark, RouterLink, TranslocoDirective],
  template: `
    <section *transloco="let t" class="saath-card saath-stack" aria-labelledby="recent">
      <h2 id="recent">{{ t('members.recent') }}</h2>
      <ul class="saath-list">
        @for (one of recent(); track one.sessionId) {
          <li class="saath-row">
            <saath-attendance-mark [state]="one.state" />
            <span class="saath-grow">{{ t('common.attendance.' + one.state) }} · {{ one.groupName }}</span>
            <a [routerLink]="['/sessions', one.sessionId]">{{ words.day(one.on, 'short') }}</a>
          </li>
        } @empty {
          <li class="saath-muted">{{ t('members.no-recent') }}</li>
        }
      </ul>
    </section>
  `,
  styles: `
    li {
      min-height: var(--saath-control);
    }
  `,
})
export class RecentAttendance {
  protected readonly words = inject(Words);
  readonly recent = input.required<Member['recent']>();
}
