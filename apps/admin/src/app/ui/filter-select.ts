import { ChangeDetectionStrategy, Component, computed, type ElementRef, input, output, signal, viewChild } from '@angular/core';
import { MatAutocomplete, MatAutocompleteTrigger, MatOption } from '@angular/material/autocomplete';
import { MatFormField, MatLabel, MatSuffix } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { isFoundBy } from '@saath/domain/kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import type { FilterOption } from './filter-option.ts';
import { Icon } from './icon.ts';

/** One filter of a list with many choices: a field that is typed into. The first option takes the filter away, unless something must be chosen. */
@Component({
  selector: 'saath-filter-select',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatAutocomplete, MatAutocompleteTrigger, MatFormField, MatInput, MatLabel, MatOption, MatSuffix, TranslocoPipe],
  template: `
    <mat-form-field appearance="outline" subscriptSizing="dynamic" floatLabel="always">
      <mat-label>{{ label() }}</mat-label>
      <input
        #field
        matInput
        autocomplete="off"
        [value]="shown()"
        [placeholder]="placeholder() ?? (isRequired() ? '' : ('common.all' | transloco))"
        [matAutocomplete]="choices"
        (focus)="field.select()"
        (input)="text.set(field.value)"
      />
      <saath-icon matSuffix name="arrow_drop_down" />
      <mat-autocomplete
        #choices="matAutocomplete"
        (optionSelected)="choose($event.option.value)"
        (closed)="text.set(null)"
        [displayWith]="nameOf"
      >
        @if (!isRequired()) {
          <mat-option [value]="null">{{ 'common.all' | transloco }}</mat-option>
        }
        @for (option of found(); track option.value) {
          <mat-option [value]="option.value"
            ><span [attr.lang]="option.language">{{ option.label }}</span></mat-option
          >
        }
      </mat-autocomplete>
    </mat-form-field>
  `,
  styles: `
    :host {
      display: block;
    }
    mat-form-field {
      width: min(100%, 22rem);
    }
    saath-icon {
      margin-inline-end: var(--saath-3);
      pointer-events: none;
    }
  `,
})
export class FilterSelect {
  readonly label = input.required<string>();
  readonly options = input.required<readonly FilterOption[]>();
  readonly value = input<string>();
  /** Whether one of the options is chosen at any time. */
  readonly isRequired = input(false);
  /** The text of the empty field; left out, “All” where nothing must be chosen. */
  readonly placeholder = input<string>();
  readonly valueChange = output<string | undefined>();
  /**
   * The text that is being typed, until the list is closed; null while nothing is. The list stays narrowed while the field loses the focus,
   * because an option that moves between the press and the release of a button is not chosen.
   */
  protected readonly text = signal<string | null>(null);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  readonly #chosen = computed(() => this.options().find(({ value }) => value === this.value())?.label ?? '');
  protected readonly shown = computed(() => this.text() ?? this.#chosen());
  protected readonly found = computed(() => {
    const text = this.text()?.trim() ?? '';
    return text === '' ? this.options() : this.options().filter(({ label }) => isFoundBy(label, text));
  });
  protected readonly nameOf = (value: string | null): string => this.options().find((option) => option.value === value)?.label ?? '';

  protected choose(value: string | null): void {
    this.text.set(null);
    this.field().nativeElement.blur();
    this.valueChange.emit(value ?? undefined);
  }
}
