import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { FormGroup, ReactiveFormsModule, type FormControl, type ValidatorFn } from '@angular/forms';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe } from '@jsverse/transloco';
import { languages, type Language } from '@saath/domain/kernel';
import { optionalText } from '../../ui/fields.ts';

export type LanguagesForm = FormGroup<Record<Language, FormControl<string>>>;
type Texts = Readonly<Record<Language, string>>;

/** A text in each language of the product, of which one is enough. */
export function inLanguages(texts?: Texts): LanguagesForm {
  return new FormGroup({ en: optionalText(texts?.en ?? ''), hi: optionalText(texts?.hi ?? ''), mr: optionalText(texts?.mr ?? '') });
}

/** One of the texts is needed, whichever it is; the first field says so. */
export const oneIsNeeded: ValidatorFn = ({ parent }) => {
  if (parent === null) return null;
  const texts = Object.values(parent.controls).map((control) => String(control.value));
  return texts.some((text) => text.trim() !== '') ? null : { required: true };
};

/** The texts that say something. */
export const written = (texts: Texts): Partial<Texts> => Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));

/** The fields for a text in the languages of the product, beside each other where there is room. */
@Component({
  selector: 'saath-language-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatError, MatFormField, MatInput, MatLabel, ReactiveFormsModule, TranslocoPipe],
  template: `
    @for (language of languages; track language) {
      <mat-form-field appearance="outline" subscriptSizing="dynamic">
        <mat-label>{{ texts() + '.' + language | transloco }}</mat-label>
        <input
          matInput
          [name]="name() + '-' + language"
          [attr.lang]="language"
          [maxlength]="longest()"
          autocomplete="off"
          [formControl]="form().controls[language]"
          (input)="first().updateValueAndValidity()"
        />
        <mat-error>{{ missing() | transloco }}</mat-error>
      </mat-form-field>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--saath-3);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
    }
  `,
})
export class LanguageFields {
  readonly form = input.required<LanguagesForm>();
  /** The beginning of the names of the fields. */
  readonly name = input.required<string>();
  /** Where the labels are, by language. */
  readonly texts = input.required<string>();
  /** The key of the sentence for no text at all. */
  readonly missing = input.required<string>();
  readonly longest = input.required<number>();
  protected readonly languages = languages;
  /** Checked again with every text: whether it is needed depends on the others. */
  protected readonly first = computed(() => this.form().controls.en);
}
