import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatChipListbox, MatChipOption } from '@angular/material/chips';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoDirective } from '@jsverse/transloco';
import { weekdays, type Weekday } from '@saath/domain/kernel';
import { Words } from '../i18n/words.ts';
import { nths } from './plain-recurrence.ts';
import { everies, mostInterval, mostTimes } from './recurrence-of.ts';
import { dateWords, weekdayName } from './schedule-words.ts';
import type { WhenForm } from './when-form.ts';

/** When a group meets: the fields `planOf` reads, in whatever form holds them. */
@Component({
  selector: 'saath-schedule-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    MatChipListbox,
    MatChipOption,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    ReactiveFormsModule,
    TranslocoDirective,
  ],
  templateUrl: './schedule-fields.html',
  styles: `
    .saath-pair {
      --saath-least: 13rem;
    }
  `,
})
export class ScheduleFields {
  readonly form = input.required<WhenForm>();
  /** What the first day is called. */
  readonly startsOn = input.required<string>();
  /** The day from which what they say is counted, once they say enough. */
  readonly countedFrom = input<string>();
  protected readonly timesHelp = computed(() => {
    const from = this.countedFrom();
    const counted = from === undefined ? '' : this.#words.say('groups.times-from', { day: this.#words.day(from, 'year') });
    return `${counted} ${this.#words.say('groups.times-help')}`.trim();
  });
  protected readonly days = weekdays;
  protected readonly nths = nths;
  protected readonly mostInterval = mostInterval;
  protected readonly mostTimes = mostTimes;
  /** Every day of a month, and the last, whichever that is. */
  protected readonly dates = [...Array.from({ length: 31 }, (_, index) => index + 1), -1];
  /** To keep a rule is offered only where there is one that the fields cannot show. */
  protected readonly everies = computed(() => everies.filter((every) => every !== 'kept' || this.form().controls.kept.value !== ''));
  readonly #words = inject(Words);

  protected dayName(weekday: Weekday): string {
    return weekdayName(this.#words, weekday);
  }
  protected dateName(date: number): string {
    return dateWords(this.#words, date);
  }
}
