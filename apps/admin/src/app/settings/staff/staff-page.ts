import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, apiRoot } from '../../api/api.ts';
import type { Staff } from '../../api/shapes.ts';
import { isUnknown, ResourceStates, FormActions, FormProblems, Skeleton } from '../../ui/index.ts';
import { saving } from '../../ui/saving.ts';
import { assignmentForm, assignmentOf, RoleAndBranches } from './role-and-branches.ts';

/** Changes the role and branches of a staff member, effective from their next request. */
@Component({
  selector: 'saath-staff-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ResourceStates, FormActions, FormProblems, RoleAndBranches, Skeleton, TranslocoDirective],
  template: `
    <div *transloco="let t" class="saath-page">
      @if (!isUnknown()) {
        <h1>{{ staff.hasValue() ? t('settings.staff.edit-title', { name: staff.value().name }) : t('settings.staff.act.edit') }}</h1>
      }
      <saath-resource-states [of]="staff" [page]="true">
        <saath-skeleton slot="loading" shape="blocks" [lines]="5" />
        <ng-template #filled>
          <form class="saath-form saath-card" novalidate (submit)="save($event)">
            <saath-form-problems />
            <saath-role-and-branches [form]="form()" />
            <saath-form-actions [sending]="saving" [label]="t('common.save')" back="/settings/staff" />
          </form>
        </ng-template>
      </saath-resource-states>
    </div>
  `,
})
export class StaffPage {
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  readonly id = input.required<string>();
  protected readonly staff = httpResource<Staff>(() => `${apiRoot}/staff/${this.id()}`);
  protected readonly isUnknown = computed(() => isUnknown(this.staff));
  protected readonly saving = saving();
  protected readonly form = computed(() => {
    if (!this.staff.hasValue()) return assignmentForm();
    const { role, branches } = this.staff.value();
    return assignmentForm(
      role,
      branches?.map(({ id }) => id),
    );
  });

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.staff.hasValue()) return;
    const { id, version } = this.staff.value();
    const act = () => this.#api.patch(`/staff/${id}`, assignmentOf(this.form()), version);
    if (await this.saving.save(this.form(), act, ['common.saved'])) await this.#router.navigate(['/settings/staff']);
  }
}
