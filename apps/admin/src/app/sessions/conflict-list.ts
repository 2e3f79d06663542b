import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ScheduleConflict } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Icon } from '../ui/index.ts';
import { conflictDays, conflictWords } from './conflict-words.ts';

/** Other groups that need the same room, staff or people at the same time. It only says so: nothing is refused. */
@Component({
  selector: 'saath-conflict-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TranslocoDirective],
  template: `
    @if (conflicts().length > 0) {
      <section *transloco="let t" role="status" [attr.aria-label]="t('sessions.conflicts.title')">
        <h3><saath-icon name="error" /> {{ t('sessions.conflicts.title') }}</h3>
        <ul>
          @for (one of conflicts(); track $index) {
            <li>
              <strong>{{ said(one) }}</strong>&ngsp;
              <span class="saath-small saath-muted">{{ days(one) }}</span>
            </li>
          }
        </ul>
        <p class="saath-small saath-muted">{{ t('sessions.conflicts.text') }}</p>
      </section>
    }
  `,
  styles: `
    section {
      padding: var(--saath-4);
      border: 1px solid var(--saath-attention);
      border-radius: var(--mat-sys-corner-medium);
    }
    h3 {
      display: flex;
      align-items: center;
      gap: var(--saath-2);
      color: var(--saath-attention);
      font: var(--mat-sys-title-small);
    }
    ul {
      margin: var(--saath-2) 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      padding-block: var(--saath-1);
    }
    strong {
      font: var(--mat-sys-title-small);
    }
  `,
})
export class ConflictList {
  readonly conflicts = input.required<readonly ScheduleConflict[]>();
  readonly timeZone = input.required<string>();
  readonly #words = inject(Words);

  protected said(conflict: ScheduleConflict): string {
    return conflictWords(this.#words, conflict);
  }
  protected days(conflict: ScheduleConflict): string {
    return conflictDays(this.#words, conflict, this.timeZone());
  }
}
