import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Words } from '../../i18n/words.ts';
import { errorsOf } from './errors-of.ts';
import { TimeInput } from './time-input.ts';

/** A time of day on a clock of 24 hours, as every page shows times. The control has it as `HH:MM`, or empty. */
@Component({
  selector: 'saath-time-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatError, MatFormField, MatInput, MatLabel, ReactiveFormsModule, TimeInput],
  template: `
    <mat-form-field appearance="outline" subscriptSizing="dynamic">
      <mat-label>{{ label() }}</mat-label>
      <input
        matInput
        saathTime
        inputmode="numeric"
        autocomplete="off"
        maxlength="10"
        placeholder="18:30"
        [name]="fieldName()"
        [formControl]="control()"
      />
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
  readonly control = input.required<FormControl<string>>();
  readonly fieldName = input.required<string>();
  readonly label = input.required<string>();
  readonly #words = inject(Words);
  readonly #errors = errorsOf(this.control);
  protected readonly fault = computed(() => this.#words.say('time' in this.#errors() ? 'common.time-wrong' : 'common.write-it'));
}
