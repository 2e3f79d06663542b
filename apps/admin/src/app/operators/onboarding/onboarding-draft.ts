import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { FormArray, FormGroup, type ValidatorFn } from '@angular/forms';
import { isSlug } from '@saath/domain/centres';
import { defaultCountry } from '@saath/domain/kernel';
import { Words } from '../../i18n/words.ts';
import { Kinds } from '../../ui/kinds.ts';
import { requiredChoice, requiredEmail, requiredText } from '../../ui/fields.ts';
import { slugOf } from './slug-of.ts';

const key = 'saath.onboarding';
const slugRule: ValidatorFn = (control) => (isSlug(String(control.value).trim()) ? null : { slug: true });

export const onboardingSteps = ['organisation', 'branches', 'kinds', 'administrator', 'review'] as const;
export type OnboardingStep = (typeof onboardingSteps)[number];

/** The answers so far. They are stored on this device until the centre opens, so that onboarding can be interrupted. */
@Injectable()
export class OnboardingDraft {
  readonly #words = inject(Words);
  readonly #kinds = inject(Kinds);
  readonly form = new FormGroup({
    organisation: new FormGroup({
      name: requiredText(),
      slug: requiredText('', slugRule),
      timeZone: requiredText('Asia/Kolkata'),
      country: requiredText(defaultCountry),
      languages: requiredChoice<string>(),
    }),
    branches: new FormArray([requiredText()]),
    kinds: requiredChoice<string>(),
    administrator: new FormGroup({ name: requiredText(), email: requiredEmail() }),
  });
  readonly saved = signal(false);
  readonly value = toSignal(this.form.valueChanges, { initialValue: this.form.value });

  /** The name of the centre in a sentence, also before it has one. */
  readonly name = computed(() => {
    const written = this.value().organisation?.name?.trim() ?? '';
    return written === '' ? this.#words.say('platform.onboarding.the-centre') : written;
  });

  constructor() {
    const { organisation } = this.form.controls;
    organisation.controls.languages.setValue([this.#words.language()]);
    this.#restore();
    effect(() => this.#chooseAll());
    organisation.controls.name.valueChanges.pipe(takeUntilDestroyed()).subscribe((name) => {
      const { slug } = organisation.controls;
      if (slug.pristine) slug.setValue(slugOf(name));
    });
    this.form.valueChanges.pipe(takeUntilDestroyed()).subscribe(() => {
      localStorage.setItem(key, JSON.stringify(this.form.getRawValue()));
      this.saved.set(true);
    });
  }

  addBranch(name = ''): void {
    this.form.controls.branches.push(requiredText(name));
  }
  removeBranch(index: number): void {
    this.form.controls.branches.removeAt(index);
  }
  /** Whether everything a step asks has an answer. */
  answered(step: OnboardingStep): boolean {
    return step === 'review' ? this.form.valid : this.form.controls[step].valid;
  }
  /** Shows the missing answers of one step only. */
  touch(step: OnboardingStep): void {
    (step === 'review' ? this.form : this.form.controls[step]).markAllAsTouched();
  }
  /** The first step that still asks something. */
  open(): OnboardingStep {
    return onboardingSteps.find((step) => !this.answered(step)) ?? 'review';
  }
  /** The request to the API. */
  body() {
    const { organisation, branches, kinds, administrator } = this.form.getRawValue();
    return {
      ...organisation,
      name: organisation.name.trim(),
      slug: organisation.slug.trim(),
      branches: branches.map((name) => ({ name: name.trim(), timeZone: organisation.timeZone })),
      kinds,
      administrator: { name: administrator.name.trim(), email: administrator.email.trim() },
    };
  }
  forget(): void {
    localStorage.removeItem(key);
    this.saved.set(false);
  }
  /** All kinds are on until somebody turns one off: most centres turn few off. */
  #chooseAll(): void {
    const { kinds } = this.form.controls;
    const all = this.#kinds.all().map(({ code }) => code);
    if (kinds.pristine && all.length > 0) untracked(() => kinds.setValue(all));
  }
  #restore(): void {
    const kept = localStorage.getItem(key);
    if (kept === null) return;
    const draft = JSON.parse(kept) as Partial<ReturnType<OnboardingDraft['form']['getRawValue']>>;
    const names = draft.branches ?? [''];
    this.form.setControl('branches', new FormArray(names.map((name) => requiredText(name))));
    this.form.patchValue(draft);
    this.form.controls.organisation.controls.slug.markAsDirty();
    if ((draft.kinds?.length ?? 0) > 0) this.form.controls.kinds.markAsDirty();
    this.saved.set(true);
  }
}
