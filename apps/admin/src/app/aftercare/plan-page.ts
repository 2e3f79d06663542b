import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Empty, FormActions, FormProblems, ResourceStates, Skeleton } from '../ui/index.ts';
import { PlanStore } from './plan-store.ts';
import { StepsEditor } from './steps-editor.ts';
import { TouchFields } from './touch-fields.ts';
import { WeeklyFields } from './weekly-fields.ts';

/** The plan of aftercare of a member, to be changed: only contacts that are still due follow. */
@Component({
  selector: 'saath-plan-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Empty,
    FormActions,
    FormProblems,
    ReactiveFormsModule,
    ResourceStates,
    RouterLink,
    Skeleton,
    StepsEditor,
    TouchFields,
    TranslocoDirective,
    WeeklyFields,
  ],
  providers: [PlanStore],
  template: `
    <div *transloco="let t" class="saath-page">
      <p class="saath-small">
        <a class="saath-back" [routerLink]="['/members', id()]">{{ t('aftercare.back') }}</a>
      </p>
      <h1>{{ t('aftercare.card') }}</h1>
      <saath-resource-states [of]="store.found" [empty]="store.plan() === null" [page]="true">
        <saath-skeleton slot="loading" shape="blocks" [lines]="6" />
        <saath-empty slot="empty" [title]="t('aftercare.no-plan')" />
        <ng-template #filled>
          <form class="saath-form saath-card" novalidate [formGroup]="store.form" (ngSubmit)="store.save()">
            <saath-form-problems />
            <p class="saath-muted">{{ t('aftercare.change-text') }}</p>
            <h2>{{ t('aftercare.days') }}</h2>
            <saath-steps-editor [steps]="store.steps()" (stepsChange)="store.steps.set($event)" />
            <saath-weekly-fields [form]="store.form" />
            <h2>{{ t('aftercare.touch') }}</h2>
            <saath-touch-fields [form]="store.form" [colleagues]="store.colleagues.value()" />
            <saath-form-actions [sending]="store.sending" [label]="t('aftercare.save')" [back]="'/members/' + id()" />
          </form>
        </ng-template>
      </saath-resource-states>
    </div>
  `,
})
export class PlanPage {
  readonly id = input.required<string>();
  protected readonly store = inject(PlanStore);

  constructor() {
    this.store.id.connect(this.id);
  }
}
