import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatMenu, MatMenuTrigger } from '@angular/material/menu';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../ui/index.ts';
import { toggled } from './filters.ts';

export interface FilterChoice {
  readonly value: string;
  readonly name: string;
  readonly icon?: string;
}

/** One filter of the calendar: a chip that says what is chosen and opens a list to choose from. The choice is kept in the address. */
@Component({
  selector: 'saath-filter-menu',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatCheckbox, MatMenu, MatMenuTrigger, TranslocoPipe],
  styleUrl: './filter-menu.css',
  template: `
    <button type="button" class="chip" [class.on]="values().length > 0" [matMenuTriggerFor]="menu">
      <saath-icon [name]="icon()" [size]="16" />
      {{ said() ?? (all() | transloco) }}
      <saath-icon name="arrow_drop_down" [size]="16" />
    </button>
    <mat-menu #menu="matMenu">
      <div
        class="choices"
        role="group"
        [attr.aria-label]="label() | transloco"
        (click)="$event.stopPropagation()"
        (keydown.tab)="$event.stopPropagation()"
      >
        @for (choice of choices(); track choice.value) {
          <mat-checkbox [checked]="values().includes(choice.value)" (change)="toggle(choice.value)">{{ choice.name }}</mat-checkbox>
        }
      </div>
    </mat-menu>
  `,
})
export class FilterMenu {
  /** The name of the filter in the address. */
  readonly param = input.required<string>();
  readonly icon = input.required<string>();
  /** Keys of texts: what the filter is, and what it says when nothing is chosen. */
  readonly label = input.required<string>();
  readonly all = input.required<string>();
  readonly choices = input.required<readonly FilterChoice[]>();
  readonly values = input.required<readonly string[]>();
  readonly #router = inject(Router);

  protected readonly said = computed(() => {
    const names = this.choices().filter(({ value }) => this.values().includes(value));
    return names.length === 0 ? null : names.map(({ name }) => name).join(', ');
  });

  protected toggle(value: string): void {
    const queryParams = { [this.param()]: toggled(this.values(), value) };
    void this.#router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
