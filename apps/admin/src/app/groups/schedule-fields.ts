import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { type FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatChipListbox, MatChipOption } from '@angular/material/chips';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoDirective } from '@jsverse/transloco';
import { weekdays, type Weekday } from '@saath/domain/kernel';
import { Words } from '../i18n/words.ts';
import { everies } from './recurrence-of.ts';
import { weekdayName } from './schedule-words.ts';

/** When a group meets: the fields `planOf` reads, in whatever form holds them. */
@Component({
  selector: 'saath-schedule-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    MatChipListbox,
    MatChipOption,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    ReactiveFormsModule,
    TranslocoDirective,
  ],
  templateUrl: './schedule-fields.html',
})
export class ScheduleFields {
  readonly form = input.required<FormGroup>();
  /** What the first day is called. */
  readonly startsOn = input.required<string>();
  protected readonly days = weekdays;
  protected readonly everies = everies;
  readonly #words = inject(Words);

  protected dayName(weekday: Weekday): string {
    return weekdayName(this.#words, weekday);
  }
}
