import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, effect, inject, untracked } from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { copingLimits, usualReviewDays } from '@saath/domain/coping-plans';
import { Api, apiRoot } from '../../api/api.ts';
import type { CopingSettings } from '../../api/shapes.ts';
import { numberWithin } from '../../ui/fields.ts';
import { FormProblems, ProblemNote, ResourceStates, Skeleton } from '../../ui/index.ts';
import { NumberField } from '../../ui/number-field.ts';
import { saving } from '../../ui/saving.ts';

/** The days after which a person and the staff go over what helps again. */
@Component({
  selector: 'saath-review-days',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FormProblems, MatButton, NumberField, ProblemNote, ReactiveFormsModule, ResourceStates, Skeleton, TranslocoDirective],
  template: `
    <section *transloco="let t" class="saath-card saath-stack" aria-labelledby="review-days">
      <div>
        <h2 id="review-days">{{ t('settings.milestones.review-title') }}</h2>
        <p class="saath-muted">{{ t('settings.milestones.review-text') }}</p>
      </div>
      <saath-resource-states [of]="found">
        <saath-skeleton slot="loading" [lines]="2" />
        <ng-template #filled>
          <form class="saath-form" novalidate [formGroup]="form" (ngSubmit)="save()">
            <saath-form-problems />
            <saath-number-field
              fieldName="reviewDays"
              [control]="form.controls.reviewDays"
              [label]="t('settings.milestones.review-days')"
              [bounds]="bounds"
            />
            @if (saving.fault(); as thrown) {
              <saath-problem [fault]="thrown" [retryable]="false" />
            }
            <div>
              <button type="submit" matButton="filled" [disabled]="saving.busy()">{{ t('common.save') }}</button>
            </div>
          </form>
        </ng-template>
      </saath-resource-states>
    </section>
  `,
})
export class ReviewDays {
  readonly #api = inject(Api);
  protected readonly bounds = copingLimits.reviewDays;
  protected readonly found = httpResource<CopingSettings>(() => `${apiRoot}/coping-settings`);
  protected readonly saving = saving();
  protected readonly form = new FormGroup({ reviewDays: numberWithin(usualReviewDays, copingLimits.reviewDays) });

  constructor() {
    effect(() => {
      if (!this.found.hasValue()) return;
      const { reviewDays } = this.found.value();
      untracked(() => this.form.setValue({ reviewDays }));
    });
  }

  protected async save(): Promise<void> {
    if (!this.found.hasValue()) return;
    const { version } = this.found.value();
    const act = async () => this.found.set(await this.#api.put('/coping-settings', this.form.getRawValue(), version));
    await this.saving.save(this.form, act, ['common.saved']);
  }
}
