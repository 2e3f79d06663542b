import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoDirective } from '@jsverse/transloco';
import { countries } from '@saath/domain/kernel';
import { Words } from '../i18n/words.ts';

/** Countries of the region first; then every country, by its name. */
const near: readonly string[] = ['IN', 'NP', 'BD', 'LK', 'BT'];

/** The country in which telephone numbers without a country code are read. An empty value, where it is offered, is the centre's country. */
@Component({
  selector: 'saath-country-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatFormField, MatHint, MatInput, MatLabel, ReactiveFormsModule, TranslocoDirective],
  template: `
    <mat-form-field *transloco="let t" appearance="outline" subscriptSizing="dynamic">
      <mat-label>{{ t('common.country.label') }}</mat-label>
      <select matNativeControl name="country" [formControl]="control()">
        @if (inherits()) {
          <option value="">{{ t('common.country.of-centre') }}</option>
        }
        @for (country of offered(); track country.code) {
          <option [value]="country.code">{{ country.name }}</option>
        }
      </select>
      <mat-hint>{{ t('common.country.help') }}</mat-hint>
    </mat-form-field>
  `,
  styles: `
    mat-form-field {
      width: 100%;
    }
  `,
})
export class CountryField {
  readonly #words = inject(Words);
  readonly control = input.required<FormControl<string>>();
  /** Whether the centre's country can be chosen instead of one of its own. */
  readonly inherits = input(false);
  protected readonly offered = computed(() => {
    const named = (code: string) => ({ code, name: this.#words.country(code) });
    const others = countries.filter((code) => !near.includes(code)).map(named);
    const { compare } = new Intl.Collator(this.#words.language());
    return [...near.map(named), ...others.sort((a, b) => compare(a.name, b.name))];
  });
}
