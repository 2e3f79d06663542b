import { computed, inject, Injectable, signal } from '@angular/core';
import { Api } from '../../api/api.ts';
import { fromAddress } from '../../ui/from-address.ts';
import { sending } from '../../ui/sending.ts';
import { OnboardingDraft, onboardingSteps, type OnboardingStep } from './onboarding-draft.ts';

/** The way through the questions about a new centre, and the request that opens it. */
@Injectable()
export class OnboardingStore {
  readonly #api = inject(Api);
  readonly #draft = inject(OnboardingDraft);
  readonly #sending = sending();
  /** In the address, so that Back goes one question back. */
  readonly step = fromAddress<string | undefined>(undefined);
  readonly at = computed(() =>
    Math.max(
      0,
      onboardingSteps.findIndex((one) => one === this.step()),
    ),
  );
  readonly here = computed((): OnboardingStep => onboardingSteps[this.at()] ?? 'organisation');
  readonly previous = computed(() => onboardingSteps[this.at() - 1]);
  readonly next = computed(() => onboardingSteps[this.at() + 1]);
  readonly busy = this.#sending.busy;
  readonly fault = this.#sending.fault;
  readonly opened = signal<{ readonly name: string; readonly email: string } | undefined>(undefined);

  /**
   * Leaves the question that is shown. Answers the question to go to, or undefined: the answer is missing and its field is marked, or there
   * was no further question, and the centre is opened.
   */
  async onward(): Promise<OnboardingStep | undefined> {
    const next = this.next();
    if (next === undefined) return this.#open();
    if (this.#draft.answered(this.here())) return next;
    this.#draft.touch(this.here());
    return undefined;
  }
  /** Opens the centre; answers the first question without an answer instead, where there is one. */
  async #open(): Promise<OnboardingStep | undefined> {
    if (this.busy()) return undefined;
    const missing = this.#draft.open();
    if (missing !== 'review') return missing;
    const body = this.#draft.body();
    if (!(await this.#sending.send(() => this.#api.post('/platform/centres', body)))) return undefined;
    this.#draft.forget();
    this.opened.set({ name: body.name, email: body.administrator.email });
    return undefined;
  }
}
