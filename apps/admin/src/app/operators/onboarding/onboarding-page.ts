import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { FormProblems } from '../../ui/form-problems.ts';
import { Icon } from '../../ui/icon.ts';
import { ProblemNote } from '../../ui/problem.ts';
import { AdministratorStep } from './administrator-step.ts';
import { BranchesStep } from './branches-step.ts';
import { KindsStep } from './kinds-step.ts';
import { OnboardingDraft, onboardingSteps, type OnboardingStep } from './onboarding-draft.ts';
import { OnboardingDone } from './onboarding-done.ts';
import { OnboardingSteps } from './onboarding-steps.ts';
import { OnboardingStore } from './onboarding-store.ts';
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
  providers: [OnboardingDraft, OnboardingStore],
  templateUrl: './onboarding-page.html',
  styleUrl: './onboarding-page.css',
})
export class OnboardingPage {
  readonly #router = inject(Router);
  readonly step = input<string>();
  protected readonly draft = inject(OnboardingDraft);
  protected readonly steps = onboardingSteps;
  protected readonly store = inject(OnboardingStore);

  constructor() {
    this.store.step.connect(this.step);
  }

  protected async go(step: OnboardingStep): Promise<void> {
    await this.#router.navigate([], { queryParams: { step } });
    document.querySelector<HTMLElement>('main h2')?.focus();
  }
  /** Goes to the next question when this one is answered, and otherwise focuses the missing answer. */
  protected async onward(event: Event): Promise<void> {
    event.preventDefault();
    const to = await this.store.onward();
    if (to !== undefined) return this.go(to);
    document.querySelector<HTMLElement>('main [role=switch]')?.focus();
  }
}
