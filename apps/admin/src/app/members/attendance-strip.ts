import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { GroupAttendance } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { ownName } from '../sessions/mark-words.ts';
import { AttendanceMark, Kinds } from '../ui/index.ts';
import { Said } from '../ui/said.ts';

/** How a member attended one group: its last sessions, the latest at the end. Each is a glyph that names and opens its session; a mark of the kind's own has the word of the kind. */
@Component({
  selector: 'saath-attendance-strip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AttendanceMark, RouterLink, Said, TranslocoDirective],
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
              <saath-said class="cdk-visually-hidden" [of]="one.said" />
              <saath-attendance-mark [state]="one.state" [own]="one.name" />
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
  readonly #kinds = inject(Kinds);
  protected readonly facts = computed(() => {
    const { attended, expected, longestRun: run } = this.group();
    return { attended, expected, run };
  });
  protected readonly shown = computed(() =>
    this.group().sessions.map((one) => {
      const name = ownName(this.#kinds.of(this.group().kind), one.own);
      const ofState = this.#words.say(`common.attendance.${one.state}`);
      const withDay = (mark: string): string => `${mark} · ${this.#words.day(one.on, 'short')}`;
      return {
        ...one,
        name,
        words: withDay(name === undefined ? ofState : this.#words.of(name)),
        said: withDay(name === undefined ? ofState : this.#words.inside(name)),
      };
    }),
  );
}
