import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '../../ui/icon.ts';
import { OnboardingDraft, onboardingSteps, type OnboardingStep } from './onboarding-draft.ts';

/** The five questions, the present one marked, with the answers given. */
@Component({
  selector: 'saath-onboarding-steps',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TranslocoDirective],
  template: `
    <nav *transloco="let t" [attr.aria-label]="t('platform.onboarding.steps')">
      <ol>
        @for (step of steps(); track step.name) {
          <li
            [class.answered]="step.answered"
            [class.here]="step.name === here()"
            [attr.aria-current]="step.name === here() ? 'step' : null"
          >
            <button type="button" (click)="choose.emit(step.name)">
              <span class="dot" aria-hidden="true">
                @if (step.answered && step.name !== here()) {
                  <saath-icon name="check" [size]="16" />
                } @else {
                  {{ $index + 1 }}
                }
              </span>
              <span class="words">
                <span class="title">{{ t('platform.onboarding.step.' + step.name) }}</span>
                <span class="saath-small saath-muted">{{ step.said }}</span>
              </span>
            </button>
          </li>
        }
      </ol>
    </nav>
  `,
  styleUrl: './onboarding-steps.css',
})
export class OnboardingSteps {
  readonly #draft = inject(OnboardingDraft);
  readonly here = input.required<OnboardingStep>();
  readonly choose = output<OnboardingStep>();
  protected readonly steps = computed(() => {
    const { organisation, branches, kinds, administrator } = this.#draft.value();
    const said: Readonly<Record<OnboardingStep, string>> = {
      organisation: organisation?.name ?? '',
      branches: (branches ?? []).filter((name) => name !== '').join(', '),
      kinds: String(kinds?.length ?? ''),
      administrator: administrator?.name ?? '',
      review: '',
    };
    return onboardingSteps.map((name) => ({ name, said: said[name], answered: name !== 'review' && this.#draft.answered(name) }));
  });
}
