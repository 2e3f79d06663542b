import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, type ValidatorFn } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { TranslocoDirective } from '@jsverse/transloco';
import { languages, type Language } from '@saath/domain/kernel';
import { ownKindIcons, ownKindLimits } from '@saath/domain/programmes';
import type { KindView } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { optionalText } from '../ui/fields.ts';
import { Icon, ProblemNote } from '../ui/index.ts';
import { kindColours } from '../ui/kinds.ts';
import { wholeForm } from './kind/written-rows.ts';
import type { OwnKindGiven } from './kinds-store.ts';

/** What a centre says about a kind of its own: the name, the picture, the colour, and which questions of the other kind are asked. */
@Component({
  selector: 'saath-own-kind-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Icon,
    MatButton,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatSlideToggle,
    ProblemNote,
    ReactiveFormsModule,
    TranslocoDirective,
  ],
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
  protected readonly languages = languages;
  protected readonly limits = ownKindLimits;
  protected readonly icons = ownKindIcons;
  protected readonly colours = kindColours;
  protected readonly fields = computed(() => [...wholeForm(this.base(), 'settings'), ...wholeForm(this.base(), 'person')]);
  /** Made anew from every answer of the server. */
  protected readonly form = computed(() => {
    const form = formOf(this.kind(), this.base());
    if (this.locked()) form.disable();
    return form;
  });

  protected toneOf(colour: number): string {
    return `var(--saath-kind-${this.colours[colour - 1] ?? 'counselling'}`;
  }
  protected isAsked(key: string): boolean {
    return !this.form().controls.leftOut.value.includes(key);
  }
  protected ask(key: string, isAsked: boolean): void {
    const { leftOut } = this.form().controls;
    leftOut.setValue(isAsked ? leftOut.value.filter((one) => one !== key) : [...leftOut.value, key]);
  }
  /** Checks the first name again: whether it is needed depends on the others. */
  protected checkNames(): void {
    this.form().controls.name.controls.en.updateValueAndValidity();
  }
  protected send(): void {
    const form = this.form();
    this.checkNames();
    const { name, icon, colour, leftOut } = form.getRawValue();
    const named = Object.fromEntries(Object.entries(name).filter(([, text]) => text.trim() !== ''));
    this.wanted.emit({ form, given: { name: named, icon, colour, leftOut: [...leftOut] } });
  }
}

/** One of the names is needed, whichever it is; the first field says so. */
const anyName: ValidatorFn = ({ parent }) => {
  if (parent === null) return null;
  const names = Object.values(parent.controls).map((control) => String(control.value));
  return names.some((name) => name.trim() !== '') ? null : { required: true };
};

function formOf(kind: KindView | undefined, base: KindView) {
  const named = (language: Language) => optionalText(kind?.name[language] ?? '');
  const first = named('en');
  first.addValidators(anyName);
  const known: readonly string[] = ownKindIcons;
  const icon = kind?.icon ?? base.icon;
  return new FormGroup({
    name: new FormGroup({ en: first, hi: named('hi'), mr: named('mr') }),
    icon: new FormControl<string>(known.includes(icon) ? icon : ownKindIcons[0], { nonNullable: true }),
    colour: new FormControl<number>(kind?.own?.colour ?? 1, { nonNullable: true }),
    leftOut: new FormControl<readonly string[]>(kind?.own?.leftOut ?? [], { nonNullable: true }),
  });
}
