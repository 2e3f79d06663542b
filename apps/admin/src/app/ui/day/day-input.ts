import { Directive, forwardRef } from '@angular/core';
import { NG_VALIDATORS, NG_VALUE_ACCESSOR } from '@angular/forms';
import { MatDatepickerInput } from '@angular/material/datepicker';
import { MAT_INPUT_VALUE_ACCESSOR } from '@angular/material/input';

/** The input of a day with a calendar. Its control has the day as `YYYY-MM-DD`, and an empty text where there is none. */
@Directive({
  selector: 'input[saathDay]',
  providers: [
    { provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => DayInput), multi: true },
    { provide: NG_VALIDATORS, useExisting: forwardRef(() => DayInput), multi: true },
    { provide: MAT_INPUT_VALUE_ACCESSOR, useExisting: forwardRef(() => DayInput) },
  ],
})
export class DayInput extends MatDatepickerInput<string> {
  override registerOnChange(changed: (day: string) => void): void {
    super.registerOnChange((day: string | null) => changed(day ?? ''));
  }
}
