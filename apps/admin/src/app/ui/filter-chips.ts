import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatChipListbox, MatChipOption } from '@angular/material/chips';
import type { FilterOption } from './filter-option.ts';
import { FilterSelect } from './filter-select.ts';
import { rememberFilter } from './remember-filter.ts';

/** More choices than this are a field that is typed into: as chips they would fill the page. */
export const mostChips = 6;

/** One filter of a list as chips, or as a field when there are many choices. Choosing the chosen chip again takes the filter away, unless one must be chosen. */
@Component({
  selector: 'saath-filter-chips',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FilterSelect, MatChipListbox, MatChipOption],
  styles: ':host { display: block; }',
  template: `
    @if (isLong()) {
      <saath-filter-select
        [label]="label()"
        [options]="options()"
        [value]="value()"
        [isRequired]="isRequired()"
        (valueChange)="choose($event)"
      />
    } @else {
      <mat-chip-listbox
        [required]="isRequired()"
        [attr.aria-label]="label()"
        [value]="value() ?? null"
        (change)="valueChange.emit($event.value ?? undefined)"
      >
        @for (option of options(); track option.value) {
          <mat-chip-option [value]="option.value"
            ><span [attr.lang]="option.language">{{ option.label }}</span></mat-chip-option
          >
        }
      </mat-chip-listbox>
    }
  `,
})
export class FilterChips {
  readonly label = input.required<string>();
  readonly options = input.required<readonly FilterOption[]>();
  readonly value = input<string>();
  /** Whether one of the options is chosen at any time. */
  readonly isRequired = input(false);
  /** The name under which this device remembers the choice, when there are many; left out, it is not remembered. */
  readonly remember = input<string>();
  readonly valueChange = output<string | undefined>();
  protected readonly isLong = computed(() => this.options().length > mostChips);
  readonly #store = rememberFilter({
    name: this.remember,
    values: () => [this.value() ?? []].flat(),
    options: this.options,
    isLong: this.isLong,
    choose: ([value]) => this.valueChange.emit(value),
  });

  protected choose(value: string | undefined): void {
    this.#store(value === undefined ? [] : [value]);
    this.valueChange.emit(value);
  }
}
