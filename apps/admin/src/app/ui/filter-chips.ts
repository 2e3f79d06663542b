import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { MatChipListbox, MatChipOption } from '@angular/material/chips';

export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

/** One filter of a list as chips. Choosing the chosen one again takes the filter away. */
@Component({
  selector: 'saath-filter-chips',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatChipListbox, MatChipOption],
  styles: ':host { display: block; }',
  template: `
    <mat-chip-listbox [attr.aria-label]="label()" [value]="value() ?? null" (change)="valueChange.emit($event.value ?? undefined)">
      @for (option of options(); track option.value) {
        <mat-chip-option [value]="option.value">{{ option.label }}</mat-chip-option>
      }
    </mat-chip-listbox>
  `,
})
export class FilterChips {
  readonly label = input.required<string>();
  readonly options = input.required<readonly FilterOption[]>();
  readonly value = input<string>();
  readonly valueChange = output<string | undefined>();
}
