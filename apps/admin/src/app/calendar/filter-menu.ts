import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { TranslocoPipe } from '@jsverse/transloco';
import { isFoundBy } from '@saath/domain/kernel';
import { AddressFilters } from '../ui/address-filters.ts';
import { mostChips } from '../ui/filter-chips.ts';
import { Icon } from '../ui/index.ts';
import { chosen, toggled } from './filters.ts';
import { rememberFilter } from '../ui/remember-filter.ts';
import { Said } from '../ui/said.ts';
import { marked } from '../i18n/said.ts';

export interface FilterChoice {
  readonly value: string;
  readonly name: string;
  /** The language of the name where a kind gives it in another one than that of the page. */
  readonly language?: string | undefined;
  readonly icon?: string;
}

/** One filter of the calendar: a chip with the chosen values that opens a list. The choice is part of the address. */
@Component({
  selector: 'saath-filter-menu',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Said, Icon, MatMenu, MatMenuItem, MatMenuTrigger, TranslocoPipe],
  styleUrl: './filter-menu.css',
  template: `
    <button type="button" class="saath-filter" [class.on]="values().length > 0" [matMenuTriggerFor]="menu">
      <saath-icon [name]="icon()" [size]="16" />
      <saath-said [of]="said() ?? (all() | transloco)" />
      <saath-icon name="arrow_drop_down" [size]="16" />
    </button>
    <mat-menu #menu="matMenu" [aria-label]="label() | transloco">
      @if (choices().length > mostChips) {
        <input
          #search
          class="search"
          type="search"
          autocomplete="off"
          [value]="text()"
          [attr.aria-label]="'calendar.searchFilter' | transloco"
          [placeholder]="'calendar.searchFilter' | transloco"
          (click)="$event.stopPropagation()"
          (keydown)="$event.key === 'Escape' || $event.key === 'Tab' || $event.stopPropagation()"
          (input)="text.set(search.value)"
        />
      }
      @for (choice of found(); track choice.value) {
        <button
          type="button"
          mat-menu-item
          role="menuitemcheckbox"
          [attr.aria-checked]="values().includes(choice.value)"
          (click)="$event.stopPropagation(); toggle(choice.value)"
        >
          <span class="choice">
            <saath-icon name="check" [class.off]="!values().includes(choice.value)" />
            <span [attr.lang]="choice.language">{{ choice.name }}</span>
          </span>
        </button>
      }
    </mat-menu>
  `,
})
export class FilterMenu {
  /** The name of the filter in the address. */
  readonly param = input.required<string>();
  readonly icon = input.required<string>();
  /** Keys of texts: the name of the filter, and its text when nothing is chosen. */
  readonly label = input.required<string>();
  readonly all = input.required<string>();
  readonly choices = input.required<readonly FilterChoice[]>();
  readonly values = input.required<readonly string[]>();
  /** Whether the last choice on this device is chosen again: not where the page was opened for something else. */
  readonly restores = input(false);
  readonly #address = inject(AddressFilters);

  protected readonly mostChips = mostChips;
  protected readonly text = signal('');
  protected readonly found = computed(() => {
    const text = this.text().trim();
    return text === '' ? this.choices() : this.choices().filter(({ name }) => isFoundBy(name, text));
  });

  protected readonly said = computed(() => {
    const names = this.choices().filter(({ value }) => this.values().includes(value));
    return names.length === 0 ? null : names.map(({ name, language }) => marked(name, language)).join(', ');
  });

  readonly #store = rememberFilter({
    name: () => `calendar:${this.param()}`,
    restores: this.restores,
    values: this.values,
    options: this.choices,
    isLong: () => this.choices().length > mostChips,
    choose: (values) => void this.#address.set({ [this.param()]: values.join(',') }),
  });

  protected toggle(value: string): void {
    const values = toggled(this.values(), value);
    this.#store(chosen(values));
    void this.#address.set({ [this.param()]: values });
  }
}
