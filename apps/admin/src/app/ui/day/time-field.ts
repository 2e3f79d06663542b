import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Words } from '../../i18n/words.ts';
import { errorsOf } from './errors-of.ts';
import { TimeInput } from './time-input.ts';

const example = '18:30';

/** The longest way to write a time, with what a pasted one has around it, in characters. */
const longestTime = 10;

/**
 * A time of day on a clock of 24 hours, as every page shows times. The control has it as `HH:MM`, or empty. What counts where it is left
 * empty is its placeholder or its hint.
 */
@Component({
  selector: 'saath-time-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatError, MatFormField, MatHint, MatInput, MatLabel, ReactiveFormsModule, TimeInput],
  template: `
    <mat-form-field appearance="outline" subscriptSizing="dynamic" [floatLabel]="isPlaceholderShown() ? 'always' : 'auto'">
      <mat-label>{{ label() }}</mat-label>
      <input
        matInput
        saathTime
        inputmode="numeric"
        autocomplete="off"
        [maxLength]="longest"
        [name]="fieldName()"
        [formControl]="control()"
        [placeholder]="placeholder()"
      />
      @if (hint(); as text) {
        <mat-hint>{{ text }}</mat-hint>
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
export class TimeField {
  protected readonly longest = longestTime;
  readonly control = input.required<FormControl<string> | FormControl<string | null>>();
  readonly fieldName = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input('');
  /** An example, or what counts for an empty field, which is then shown all the time. */
  readonly placeholder = input(example);
  /** The earliest and the latest time, which a wrong one is told. */
  readonly bounds = input<{ readonly from: string; readonly to: string }>();
  readonly #words = inject(Words);
  readonly #errors = errorsOf(this.control);
  protected readonly isPlaceholderShown = computed(() => !['', example].includes(this.placeholder()));
  protected readonly fault = computed(() => {
    const bounds = this.bounds();
    if (bounds !== undefined) return this.#words.say('common.time-between', bounds);
    return this.#words.say('time' in this.#errors() ? 'common.time-wrong' : 'common.write-it');
  });
}
