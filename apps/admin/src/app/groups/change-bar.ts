import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { SchedulePlan } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';

const whatHappens = ['changed', 'withdrawn', 'new'] as const;

/** The effect of a change of schedule, beside the buttons that discard it and that send the form named `form`. */
@Component({
  selector: 'saath-change-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, TranslocoDirective],
  template: `
    <div *transloco="let t" class="saath-bar saath-row">
      <span class="saath-grow saath-small" role="status">{{ summary() }}</span>
      <button type="button" matButton [disabled]="busy()" (click)="discard.emit()">{{ t('common.discard') }}</button>
      <button type="submit" matButton="filled" [attr.form]="form()" [disabled]="busy()">{{ act() ?? t('groups.change-when') }}</button>
    </div>
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class ChangeBar {
  readonly form = input.required<string>();
  /** The plan of the change; undefined until it is known. */
  readonly plan = input.required<SchedulePlan | undefined>();
  readonly busy = input.required<boolean>();
  readonly discard = output();
  readonly #words = inject(Words);
  protected readonly summary = computed(() => {
    const counts = this.plan()?.counts;
    if (counts === undefined) return '';
    return this.#words.list(
      whatHappens.filter((list) => counts[list] > 0).map((list) => this.#words.count(`groups.plan.counts.${list}`, counts[list])),
    );
  });
  protected readonly act = computed(() => {
    const plan = this.plan();
    const count = whatHappens.reduce((sum, list) => sum + (plan?.counts[list] ?? 0), 0);
    if (plan === undefined || count === 0) return undefined;
    return plan.peopleTold === 0
      ? this.#words.count('groups.plan.change', count)
      : this.#words.count('groups.plan.change-and-tell', count, { told: plan.peopleTold });
  });
}
