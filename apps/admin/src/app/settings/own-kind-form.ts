import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { ownKindIcons, ownKindLimits } from '@saath/domain/programmes';
import type { KindView } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { optionalNumberWithin } from '../ui/fields.ts';
import { Icon, ProblemNote } from '../ui/index.ts';
import { kindColours } from '../ui/kinds.ts';
import { LocalisedText } from '../ui/localised-text.ts';
import { NumberField } from '../ui/number-field.ts';
import { inLanguages, LanguageFields, oneIsNeeded, written } from './kind/language-fields.ts';
import { WrittenList } from './kind/written-list.ts';
import { fieldRow, wholeForm, type WrittenRow } from './kind/written-rows.ts';
import type { OwnKindGiven } from './kinds-store.ts';

/** The form of a kind of a centre's own: the name, the picture, the colour, and which questions of the other kind are asked. */
@Component({
  selector: 'saath-own-kind-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, LanguageFields, LocalisedText, MatButton, NumberField, ProblemNote, ReactiveFormsModule, TranslocoDirective, WrittenList],
  templateUrl: './own-kind-form.html',
  styleUrl: './own-kind-form.css',
})
export class OwnKindForm {
  /** The installed kind from which everything else is taken. */
  readonly base = input.required<KindView>();
  /** The kind that is changed; left out where one is made. */
  readonly kind = input<KindView>();
  readonly locked = input(false);
  readonly busy = input(false);
  readonly fault = input<unknown>();
  readonly wanted = output<{ readonly form: FormGroup; readonly given: OwnKindGiven }>();
  protected readonly words = inject(Words);
  protected readonly limits = ownKindLimits;
  protected readonly icons = ownKindIcons;
  protected readonly colours = kindColours;
  /** Made anew from every answer of the server. */
  protected readonly form = computed(() => {
    const form = formOf(this.kind(), this.base());
    if (this.locked()) form.disable();
    return form;
  });

  protected people(): { readonly from: number; readonly to: number } {
    return peopleOf(this.base());
  }
  protected toneOf(colour: number): string {
    return `var(--saath-kind-${this.colours[colour - 1] ?? 'counselling'}`;
  }
  /** The questions, with the switches of the form. */
  protected rows(): readonly WrittenRow[] {
    const base = this.base();
    const leftOut = this.form().controls.leftOut.value;
    return [...wholeForm(base, 'settings'), ...wholeForm(base, 'person')].map((field) => fieldRow(this.words, field, leftOut));
  }
  protected ask(key: string, isAsked: boolean): void {
    const { leftOut } = this.form().controls;
    leftOut.setValue(isAsked ? leftOut.value.filter((one) => one !== key) : [...leftOut.value, key]);
  }
  protected send(): void {
    const form = this.form();
    form.controls.name.controls.en.updateValueAndValidity();
    const { name, description, recommended, icon, colour, leftOut } = form.getRawValue();
    const given = { name: written(name), description: written(description), recommended: sizeOf(recommended), icon, colour };
    this.wanted.emit({ form, given: { ...given, leftOut: [...leftOut] } });
  }
}

/** The size that is written, of which one number is enough; null for that of the other kind. */
function sizeOf({ from, to }: Readonly<Record<'from' | 'to', number | null>>): OwnKindGiven['recommended'] {
  const [least, most] = [from ?? to, to ?? from];
  return least === null || most === null ? null : { from: least, to: most };
}

/** The numbers of people that may be recommended: at most as many as the other kind has seats. */
const peopleOf = ({ defaults }: KindView) => ({ from: 1, to: defaults.cap ?? ownKindLimits.people });

function formOf(kind: KindView | undefined, base: KindView) {
  const name = inLanguages(kind?.name);
  name.controls.en.addValidators(oneIsNeeded);
  const known: readonly string[] = ownKindIcons;
  const icon = kind?.icon ?? base.icon;
  const bounds = peopleOf(base);
  return new FormGroup({
    name,
    description: inLanguages(kind?.own?.description ?? undefined),
    recommended: new FormGroup({
      from: optionalNumberWithin(bounds, kind?.own?.recommended?.from),
      to: optionalNumberWithin(bounds, kind?.own?.recommended?.to),
    }),
    icon: new FormControl<string>(known.includes(icon) ? icon : ownKindIcons[0], { nonNullable: true }),
    colour: new FormControl<number>(kind?.own?.colour ?? 1, { nonNullable: true }),
    leftOut: new FormControl<readonly string[]>(kind?.own?.leftOut ?? [], { nonNullable: true }),
  });
}
