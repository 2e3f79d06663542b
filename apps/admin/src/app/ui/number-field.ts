import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe } from '@jsverse/transloco';

/** A whole number within bounds. What counts where it is left empty is its placeholder or its hint. */
@Component({
  selector: 'saath-number-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatError, MatFormField, MatHint, MatInput, MatLabel, ReactiveFormsModule, TranslocoPipe],
  template: `
    <mat-form-field appearance="outline" subscriptSizing="dynamic" [floatLabel]="placeholder() === '' ? 'auto' : 'always'">
      <mat-label>{{ label() }}</mat-label>
      <input
        matInput
        type="number"
        [name]="fieldName()"
        [formControl]="control()"
        [min]="bounds().from"
        [max]="bounds().to"
        [placeholder]="placeholder()"
      />
      @if (hint(); as text) {
        <mat-hint>{{ text }}</mat-hint>
      }
      <mat-error>{{ 'common.number-between' | transloco: bounds() }}</mat-error>
    </mat-form-field>
  `,
  styles: `
    mat-form-field {
      width: 100%;
    }
  `,
})
export class NumberField {
  readonly control = input.required<FormControl<number | null>>();
  readonly fieldName = input.required<string>();
  readonly label = input.required<string>();
  readonly bounds = input.required<{ readonly from: number; readonly to: number }>();
  readonly hint = input('');
  readonly placeholder = input('');
}
