import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { GroupAttendance } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { AttendanceMark } from '../ui/index.ts';

/** How a member attended one group: its last sessions, the latest at the end. Each is a glyph that names and opens its session. */
@Component({
  selector: 'saath-attendance-strip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AttendanceMark, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <div class="saath-row">
        <h3 class="saath-grow">
          <a class="saath-back" [routerLink]="['/groups', group().groupId]">{{ group().groupName }}</a>
        </h3>
        <p class="saath-small saath-muted">{{ t('members.figures.attended', facts()) }}</p>
      </div>
      <ol [attr.aria-label]="t('members.figures.strip', { group: group().groupName })">
        @for (one of shown(); track one.sessionId) {
          <li>
            <a class="mark" [routerLink]="['/sessions', one.sessionId]" [attr.title]="one.words">
              <span class="cdk-visually-hidden">{{ one.words }}</span>
              <saath-attendance-mark [state]="one.state" />
            </a>
          </li>
        }
      </ol>
    </ng-container>
  `,
  styles: `
    h3 {
      font: var(--mat-sys-title-small);
    }
    ol {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--saath-1);
      /* As far as the link of the title reaches beyond its words. */
      margin-block-start: var(--saath-3);
    }
    .mark {
      display: grid;
      place-items: center;
      min-height: var(--saath-10);
    }
    @media (pointer: fine) {
      .mark {
        min-height: 28px;
      }
    }
  `,
})
export class AttendanceStrip {
  readonly group = input.required<GroupAttendance>();
  readonly #words = inject(Words);
  protected readonly facts = computed(() => {
    const { attended, expected, longestRun: run } = this.group();
    return { attended, expected, run };
  });
  protected readonly shown = computed(() =>
    this.group().sessions.map((one) => ({
      ...one,
      words: `${this.#words.say(`common.attendance.${one.state}`)} · ${this.#words.day(one.on, 'short')}`,
    })),
  );
}
