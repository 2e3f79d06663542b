import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Overview } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { shareWords } from './share.ts';
import { ShareBar } from './share-bar.ts';

/** The share of the expected people who attended, by week. Weeks without sessions are left out. */
@Component({
  selector: 'saath-attendance-weeks',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ShareBar, TranslocoDirective],
  templateUrl: './attendance-weeks.html',
  styleUrl: './attendance-weeks.css',
})
export class AttendanceWeeks {
  readonly #words = inject(Words);
  readonly weeks = input.required<Overview['weeks']>();
  protected readonly shown = computed(() =>
    this.weeks().map((week) => ({
      ...week,
      day: this.#words.day(week.startsOn, 'short'),
      share: shareWords(this.#words, week.attended, week.expected),
    })),
  );
}
