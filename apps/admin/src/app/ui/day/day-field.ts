import { BreakpointObserver } from '@angular/cdk/layout';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { DateAdapter, MAT_DATE_FORMATS } from '@angular/material/core';
import { MatDatepicker, MatDatepickerIntl, MatDatepickerToggle } from '@angular/material/datepicker';
import { MatError, MatFormField, MatHint, MatLabel, MatSuffix } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoDirective } from '@jsverse/transloco';
import { Words } from '../../i18n/words.ts';
import { CalendarWords } from './calendar-words.ts';
import { DayAdapter, dayFormats } from './day-adapter.ts';
import { DayInput } from './day-input.ts';
import { errorsOf } from './errors-of.ts';

/** A day, written as people here write it or chosen from a calendar. The control has it as `YYYY-MM-DD`, or empty. */
@Component({
  selector: 'saath-day-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DayInput,
    MatDatepicker,
    MatDatepickerToggle,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatSuffix,
    ReactiveFormsModule,
    TranslocoDirective,
  ],
  providers: [
    { provide: DateAdapter, useClass: DayAdapter },
    { provide: MAT_DATE_FORMATS, useValue: dayFormats },
    { provide: MatDatepickerIntl, useClass: CalendarWords },
  ],
  template: `
    <mat-form-field *transloco="let t" appearance="outline" subscriptSizing="dynamic">
      <mat-label [attr.lang]="labelLanguage()">{{ label() }}</mat-label>
      <input
        matInput
        saathDay
        inputmode="numeric"
        autocomplete="off"
        [name]="fieldName()"
        [placeholder]="t('common.day-form')"
        [matDatepicker]="calendar"
        [min]="min() ?? null"
        [max]="max() ?? null"
        [formControl]="control()"
      />
      <mat-datepicker-toggle matIconSuffix [for]="calendar" [aria-label]="t('common.calendar.open', { label: label() })" />
      <mat-datepicker #calendar [touchUi]="isPhone" />
      @if (help(); as text) {
        <mat-hint [attr.lang]="helpLanguage()">{{ text }}</mat-hint>
      }
      <mat-error>{{ fault() }}</mat-error>
    </mat-form-field>
  `,
  styles: `
    mat-form-field {
      width: 100%;
    }
  `,
})
export class DayField {
  readonly control = input.required<FormControl<string>>();
  readonly fieldName = input.required<string>();
  readonly label = input.required<string>();
  readonly help = input<string>();
  /** The languages of both, where a kind gives them in another one than that of the page. */
  readonly labelLanguage = input<string>();
  readonly helpLanguage = input<string>();
  /** The first day that can be meant, and the last. */
  readonly min = input<string>();
  readonly max = input<string>();
  /** The calendar of a phone has days of the size of a thumb. */
  protected readonly isPhone = inject(BreakpointObserver).isMatched('(max-width: 599px)');
  readonly #words = inject(Words);
  readonly #errors = errorsOf(this.control);
  protected readonly fault = computed(() => {
    const errors = this.#errors();
    if ('matDatepickerParse' in errors) return this.#words.say('common.day-wrong');
    if ('matDatepickerMin' in errors) return this.#words.say('common.day-from', { day: this.#written(this.min()) });
    if ('matDatepickerMax' in errors) return this.#words.say('common.day-until', { day: this.#written(this.max()) });
    return this.#words.say('common.write-it');
  });

  #written(day = ''): string {
    return this.#words.day(day, 'year');
  }
}
