import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoDirective } from '@jsverse/transloco';
import { languages, type Language } from '@saath/domain/kernel';
import {
  ownFieldLimits,
  ownFieldReaders,
  ownFieldTypes,
  recordForms,
  type OwnFieldReaders,
  type OwnFieldType,
  type RecordForm,
} from '@saath/domain/programmes';
import type { KindView } from '../../api/shapes.ts';
import { FormProblems, ProblemNote } from '../../ui/index.ts';
import type { OwnFieldGiven } from '../kinds-store.ts';
import { inLanguages, LanguageFields, oneIsNeeded, written, type LanguagesForm } from './language-fields.ts';

/** A new question of the centre’s own: what is asked, of whom, and what sort of answer it takes. */
@Component({
  selector: 'saath-own-field-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    FormProblems,
    LanguageFields,
    MatButton,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    ProblemNote,
    ReactiveFormsModule,
    TranslocoDirective,
  ],
  templateUrl: './own-field-form.html',
})
export class OwnFieldForm {
  readonly kind = input.required<KindView>();
  readonly busy = input(false);
  readonly fault = input<unknown>();
  readonly wanted = output<{ readonly form: FormGroup; readonly given: OwnFieldGiven }>();
  readonly dropped = output();
  protected readonly languages = languages;
  protected readonly readers = ownFieldReaders;
  protected readonly limits = ownFieldLimits;
  protected readonly form = new FormGroup({
    label: labelInLanguages(),
    form: new FormControl<RecordForm>('session', { nonNullable: true }),
    type: new FormControl<OwnFieldType>('switch', { nonNullable: true }),
    visibility: new FormControl<OwnFieldReaders>('everyone', { nonNullable: true }),
    options: inLanguages(),
    min: new FormControl<number | null>(null),
    max: new FormControl<number | null>(null),
  });
  protected readonly type = toSignal(this.form.controls.type.valueChanges, { initialValue: 'switch' });
  /** A kind without names asks nothing about people, and one without notes takes no free text. */
  protected readonly forms = computed(() => (this.kind().confidentiality === 'headcount' ? ['session' as const] : recordForms));
  protected readonly types = computed(() => ownFieldTypes.filter((type) => type !== 'text' || this.kind().confidentiality === 'notes'));

  protected send(): void {
    const { label, form, type, options, min, max, visibility } = this.form.getRawValue();
    this.form.controls.label.controls.en.updateValueAndValidity();
    const bounds = type === 'number' || type === 'scale' ? { ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) } : {};
    const readers = visibility === 'everyone' ? {} : { visibility };
    const choices = type === 'choice' ? { options: optionsOf(options) } : {};
    const given = { form, type, label: written(label), ...choices, ...bounds, ...readers };
    this.wanted.emit({ form: this.form, given });
  }
}

type Texts = Readonly<Record<Language, string>>;

/** The answers of a choice, of which each language has one line. */
function optionsOf(texts: Texts): readonly Partial<Texts>[] {
  const lines = languages.map((language) => [language, texts[language].split('\n')] as const);
  const count = Math.max(...lines.map(([, all]) => all.length));
  const options = Array.from({ length: count }, (_, place) =>
    Object.fromEntries(lines.flatMap(([language, all]) => ((all[place] ?? '').trim() === '' ? [] : [[language, all[place]]]))),
  );
  return options.filter((option) => Object.keys(option).length > 0);
}

function labelInLanguages(): LanguagesForm {
  const label = inLanguages();
  label.controls.en.addValidators(oneIsNeeded);
  return label;
}
