import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { ResourceStates, FormActions, FormProblems, Skeleton } from '../../ui/index.ts';
import { BranchFields } from './branch-fields.ts';
import { BranchStore } from './branch-store.ts';
import { ZonePlanNote } from './zone-plan.ts';

/** Changes a branch. */
@Component({
  selector: 'saath-branch-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [BranchFields, ResourceStates, FormActions, FormProblems, Skeleton, TranslocoDirective, ZonePlanNote],
  providers: [BranchStore],
  template: `
    <div *transloco="let t" class="saath-page">
      @let branch = store.branch;
      @if (!store.isUnknown()) {
        <h1>{{ branch.hasValue() ? t('settings.branches.edit-title', { name: branch.value().name }) : t('settings.branches.edit') }}</h1>
      }
      <saath-resource-states [of]="branch" [page]="true">
        <saath-skeleton slot="loading" shape="blocks" [lines]="4" />
        <ng-template #filled>
          <form class="saath-form saath-card" novalidate (submit)="save($event)">
            <saath-form-problems />
            <saath-branch-fields [form]="store.form" />
            @if (store.newZone(); as zone) {
              <saath-zone-plan [branchId]="id()" [timeZone]="zone" />
            }
            <saath-form-actions [sending]="store.saving" [label]="t('common.save')" back="/settings/branches" />
          </form>
        </ng-template>
      </saath-resource-states>
    </div>
  `,
})
export class BranchPage {
  readonly id = input.required<string>();
  protected readonly store = inject(BranchStore);

  constructor() {
    this.store.id.connect(this.id);
  }
  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    await this.store.change();
  }
}
