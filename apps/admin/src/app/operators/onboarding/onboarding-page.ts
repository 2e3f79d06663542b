import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api } from '../../api/api.ts';
import { FormProblems } from '../../ui/form-problems.ts';
import { Icon } from '../../ui/icon.ts';
import { ProblemNote } from '../../ui/problem.ts';
import { sending } from '../../ui/sending.ts';
import { AdministratorStep } from './administrator-step.ts';
import { BranchesStep } from './branches-step.ts';
import { KindsStep } from './kinds-step.ts';
import { OnboardingDraft, onboardingSteps, type OnboardingStep } from './onboarding-draft.ts';
import { OnboardingDone } from './onboarding-done.ts';
import { OnboardingSteps } from './onboarding-steps.ts';
import { OrganisationStep } from './organisation-step.ts';
import { ReviewStep } from './review-step.ts';
import { CentreBenefits } from './centre-benefits.ts';

/** Onboards a centre in five questions; nothing exists until the last, and the draft survives closing the window. */
@Component({
  selector: 'saath-onboarding-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AdministratorStep,
    BranchesStep,
    FormProblems,
    Icon,
    KindsStep,
    MatButton,
    MatIconButton,
    OnboardingDone,
    OnboardingSteps,
    OrganisationStep,
    ProblemNote,
    ReviewStep,
    RouterLink,
    TranslocoDirective,
    CentreBenefits,
  ],
  providers: [OnboardingDraft],
  templateUrl: './onboarding-page.html',
  styleUrl: './onboarding-page.css',
})
export class OnboardingPage {
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  protected readonly draft = inject(OnboardingDraft);
  /** In the address, so that Back goes one question back. */
  readonly step = input<string>();
  protected readonly steps = onboardingSteps;
  protected readonly at = computed(() => {
    const index = onboardingSteps.findIndex((one) => one === this.step());
    return Math.max(0, index);
  });
  protected readonly here = computed((): OnboardingStep => onboardingSteps[this.at()] ?? 'organisation');
  protected readonly previous = computed(() => onboardingSteps[this.at() - 1]);
  protected readonly next = computed(() => onboardingSteps[this.at() + 1]);
  readonly #sending = sending();
  protected readonly busy = this.#sending.busy;
  protected readonly fault = this.#sending.fault;
  protected readonly opened = signal<{ readonly name: string; readonly email: string } | undefined>(undefined);

  protected async go(step: OnboardingStep): Promise<void> {
    await this.#router.navigate([], { queryParams: { step } });
    document.querySelector<HTMLElement>('main h2')?.focus();
  }
  /** Goes to the next question when this one is answered, and otherwise focuses the missing answer. */
  protected async onward(event: Event): Promise<void> {
    event.preventDefault();
    const next = this.next();
    if (next === undefined) return this.#open();
    if (this.draft.answered(this.here())) return this.go(next);
    this.draft.touch(this.here());
    document.querySelector<HTMLElement>('main [role=switch]')?.focus();
  }
  async #open(): Promise<void> {
    if (this.busy()) return;
    const missing = this.draft.open();
    if (missing !== 'review') return this.go(missing);
    const body = this.draft.body();
    if (!(await this.#sending.send(() => this.#api.post('/platform/centres', body)))) return;
    this.draft.forget();
    this.opened.set({ name: body.name, email: body.administrator.email });
  }
}
