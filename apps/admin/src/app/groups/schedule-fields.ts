import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatChipListbox, MatChipOption } from '@angular/material/chips';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoDirective } from '@jsverse/transloco';
import { sessionMinutes } from '@saath/domain/groups';
import { recurrenceLimits, weekdays, type Weekday } from '@saath/domain/kernel';
import { Words } from '../i18n/words.ts';
import { DayField } from '../ui/day/day-field.ts';
import { TimeField } from '../ui/day/time-field.ts';
import { nths } from './plain-recurrence.ts';
import { everies, intervalLimits } from './recurrence-of.ts';
import { dateWords, weekdayName } from './schedule-words.ts';
import type { WhenForm } from './when-form.ts';
import { NumberField } from '../ui/number-field.ts';

/** How many weeks are usual before a later rhythm, and how many are allowed. */
interface Weeks {
  readonly usually: number;
  readonly weeksRange: { readonly from: number; readonly to: number };
}

/** The fields of a schedule, as `planOf` reads them. */
@Component({
  selector: 'saath-schedule-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    NumberField,
    DayField,
    MatChipListbox,
    MatChipOption,
    MatError,
    MatFormField,
    MatLabel,
    MatOption,
    MatSelect,
    ReactiveFormsModule,
    TimeField,
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
  /** The label of the first day. */
  readonly startsOn = input.required<string>();
  /** The day from which sessions are counted, once the fields describe a plan. */
  readonly countedFrom = input<string>();
  /** The weeks before the later rhythm of the kind of a group; left out where there is none. */
  readonly weeks = input<Weeks>();
  protected readonly timesHelp = computed(() => {
    const from = this.countedFrom();
    const counted = from === undefined ? '' : this.#words.say('groups.times-from', { day: this.#words.day(from, 'year') });
    return `${counted} ${this.#words.say('groups.times-help')}`.trim();
  });
  protected readonly days = weekdays;
  protected readonly nths = nths;
  protected readonly interval = intervalLimits;
  protected readonly count = recurrenceLimits.count;
  protected readonly minutes = sessionMinutes;
  /** Every day of a month, and the last, whichever that is. */
  protected readonly dates = [...Array.from({ length: 31 }, (_, index) => index + 1), -1];
  /** “Current rule” is offered only for a rule that the fields cannot show. */
  protected readonly everies = computed(() => everies.filter((every) => every !== 'kept' || this.form().controls.kept.value !== ''));
  readonly #words = inject(Words);

  protected dayName(weekday: Weekday): string {
    return weekdayName(this.#words, weekday);
  }
  protected dateName(date: number): string {
    return dateWords(this.#words, date);
  }
}
