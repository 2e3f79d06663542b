import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { ResourceStates, FormActions, FormProblems, Skeleton } from '../../ui/index.ts';
import { RoleAndBranches } from './role-and-branches.ts';
import { StaffMemberStore } from './staff-member-store.ts';

/** Changes the role and branches of a staff member, effective from their next request. */
@Component({
  selector: 'saath-staff-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ResourceStates, FormActions, FormProblems, RoleAndBranches, Skeleton, TranslocoDirective],
  providers: [StaffMemberStore],
  template: `
    <div *transloco="let t" class="saath-page">
      @let staff = store.staff;
      @if (!store.isUnknown()) {
        <h1>{{ staff.hasValue() ? t('settings.staff.edit-title', { name: staff.value().name }) : t('settings.staff.act.edit') }}</h1>
      }
      <saath-resource-states [of]="staff" [page]="true">
        <saath-skeleton slot="loading" shape="blocks" [lines]="5" />
        <ng-template #filled>
          <form class="saath-form saath-card" novalidate (submit)="save($event)">
            <saath-form-problems />
            <saath-role-and-branches [form]="store.form()" />
            <saath-form-actions [sending]="store.saving" [label]="t('common.save')" back="/settings/staff" />
          </form>
        </ng-template>
      </saath-resource-states>
    </div>
  `,
})
export class StaffPage {
  readonly id = input.required<string>();
  protected readonly store = inject(StaffMemberStore);

  constructor() {
    this.store.id.connect(this.id);
  }
  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    await this.store.save();
  }
}
