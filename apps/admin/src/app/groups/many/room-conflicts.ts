import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CalendarConflict } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { conflictDays, conflictWords } from '../../sessions/conflict-words.ts';

/** The groups that would need one room at the same time, each pair named by both groups. Nothing is refused. */
@Component({
  selector: 'saath-room-conflicts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  styleUrls: ['../../ui/dialog.css', './lines.css'],
  template: `
    @if (conflicts().length > 0) {
      <h3 class="warns">{{ 'sessions.conflicts.title' | transloco }}</h3>
      <ul>
        @for (one of conflicts(); track $index) {
          <li>
            <strong>{{ one.groupName }}</strong> {{ said(one) }} <span class="help">{{ days(one) }}</span>
          </li>
        }
      </ul>
    }
  `,
})
export class RoomConflicts {
  readonly #words = inject(Words);
  readonly conflicts = input.required<readonly CalendarConflict[]>();
  readonly timeZone = input.required<string>();

  protected said(conflict: CalendarConflict): string {
    return conflictWords(this.#words, conflict);
  }
  protected days(conflict: CalendarConflict): string {
    return conflictDays(this.#words, conflict, this.timeZone());
  }
}
