import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { CopingPlan } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Chip } from '../ui/index.ts';

/** When a plan was gone over last, and when it is to be gone over again. */
@Component({
  selector: 'saath-review-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip],
  template: `
    <p class="saath-row saath-small">
      <span class="saath-muted">{{ last() }}</span>
      @if (plan().isDue) {
        <saath-chip tone="caution">{{ next() }}</saath-chip>
      } @else {
        <span class="saath-muted">{{ next() }}</span>
      }
    </p>
  `,
})
export class ReviewLine {
  readonly #words = inject(Words);
  readonly plan = input.required<Pick<CopingPlan, 'dueOn' | 'isDue' | 'reviews'>>();
  protected readonly last = computed(() => this.#said('reviewed', this.plan().reviews[0]?.on));
  protected readonly next = computed(() => this.#said(this.plan().isDue ? 'due' : 'next', this.plan().dueOn));

  #said(key: string, on: string | null | undefined): string {
    return on === null || on === undefined ? '' : this.#words.say(`coping-plans.${key}`, { day: this.#words.day(on, 'short-year') });
  }
}
