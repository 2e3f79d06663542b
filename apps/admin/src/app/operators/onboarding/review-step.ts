import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { languageNames } from '../../i18n/language-choice.ts';
import { Words } from '../../i18n/words.ts';
import { Kinds } from '../../ui/kinds.ts';
import { OnboardingDraft, onboardingSteps, type OnboardingStep } from './onboarding-draft.ts';
import { Said } from '../../ui/said.ts';

const nameOf = (language: string): string => languageNames.find(({ code }) => code === language)?.name ?? language;

/** The last question: everything once more, each with a way back to it. */
@Component({
  selector: 'saath-review-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Said, MatButton, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <h2 tabindex="-1">{{ t('platform.onboarding.review.title') }}</h2>
      <p>{{ t('platform.onboarding.review.text') }}</p>
      <dl class="saath-card">
        @for (answer of answers(); track answer.step) {
          <div>
            <div class="saath-grow">
              <dt>{{ t('platform.onboarding.step.' + answer.step) }}</dt>
              <dd><saath-said [of]="answer.said" /></dd>
            </div>
            <button
              type="button"
              matButton
              [attr.aria-label]="t('platform.onboarding.review.change', { step: t('platform.onboarding.step.' + answer.step) })"
              (click)="choose.emit(answer.step)"
            >
              {{ t('common.change') }}
            </button>
          </div>
        }
      </dl>
    </ng-container>
  `,
  styleUrl: './step.css',
  styles: `
    dl > div {
      display: flex;
      align-items: center;
      gap: var(--saath-3);
      padding-block: var(--saath-3);
    }
    dl > div + div {
      border-top: var(--saath-hairline);
    }
    dt {
      font: var(--mat-sys-label-medium);
      color: var(--mat-sys-on-surface-variant);
    }
    dd {
      overflow-wrap: anywhere;
    }
  `,
})
export class ReviewStep {
  readonly #draft = inject(OnboardingDraft);
  readonly #words = inject(Words);
  readonly #kinds = inject(Kinds);
  readonly choose = output<OnboardingStep>();
  protected readonly answers = computed(() => {
    this.#draft.value();
    const { name, slug, timeZone, country, languages, branches, kinds, administrator } = this.#draft.body();
    const said: Readonly<Record<OnboardingStep, string>> = {
      organisation: [name, slug, timeZone, this.#words.country(country), languages.map(nameOf).join(', ')].join(' · '),
      branches: branches.map((branch) => branch.name).join(', '),
      kinds: this.#words.list(kinds.map((code) => this.#words.inside(this.#kinds.face(code).name))),
      administrator: [administrator.name, administrator.email].join(' · '),
      review: '',
    };
    return onboardingSteps.filter((step) => step !== 'review').map((step) => ({ step, said: said[step] }));
  });
}
