import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, apiRoot } from '../../api/api.ts';
import type { Branch } from '../../api/shapes.ts';
import { isUnknown, ResourceStates, FormActions, FormProblems, Skeleton } from '../../ui/index.ts';
import { saving } from '../../ui/saving.ts';
import { branchBody, BranchFields, branchForm } from './branch-fields.ts';

/** Changes a branch. */
@Component({
  selector: 'saath-branch-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [BranchFields, ResourceStates, FormActions, FormProblems, Skeleton, TranslocoDirective],
  template: `
    <div *transloco="let t" class="saath-page">
      @if (!isUnknown()) {
        <h1>{{ branch.hasValue() ? t('settings.branches.edit-title', { name: branch.value().name }) : t('settings.branches.edit') }}</h1>
      }
      <saath-resource-states [of]="branch" [page]="true">
        <saath-skeleton slot="loading" shape="blocks" [lines]="4" />
        <ng-template #filled>
          <form class="saath-form saath-card" novalidate (submit)="save($event)">
            <saath-form-problems />
            <saath-branch-fields [form]="form" />
            <saath-form-actions [sending]="saving" [label]="t('common.save')" back="/settings/branches" />
          </form>
        </ng-template>
      </saath-resource-states>
    </div>
  `,
})
export class BranchPage {
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  readonly id = input.required<string>();
  protected readonly branch = httpResource<Branch>(() => `${apiRoot}/branches/${this.id()}`);
  protected readonly isUnknown = computed(() => isUnknown(this.branch));
  protected readonly saving = saving();
  protected readonly form = branchForm();

  constructor() {
    effect(() => {
      if (!this.branch.hasValue()) return;
      const branch = this.branch.value();
      untracked(() => this.form.reset({ ...branch, country: branch.countryFrom === 'branch' ? branch.country : '' }));
    });
  }
  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.branch.hasValue()) return;
    const { id, version } = this.branch.value();
    const body = branchBody(this.form.getRawValue());
    const done = await this.saving.save(this.form, () => this.#api.patch(`/branches/${id}`, body, version), [
      'settings.branches.saved',
      body,
    ]);
    if (done) await this.#router.navigate(['/settings/branches']);
  }
}
