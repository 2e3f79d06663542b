import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, apiRoot } from '../../api/api.ts';
import type { Staff } from '../../api/shapes.ts';
import { Faces, FormProblems, ProblemNote, Skeleton } from '../../ui/index.ts';
import { saving } from '../../ui/saving.ts';
import { placeForm, placeOf, RoleAndBranches } from './role-and-branches.ts';

/** Changes what somebody does in the centre, and where. It holds from their next request on. */
@Component({
  selector: 'saath-staff-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Faces, FormProblems, MatButton, ProblemNote, RoleAndBranches, RouterLink, Skeleton, TranslocoDirective],
  template: `
    <div *transloco="let t" class="saath-page">
      <h1>{{ staff.hasValue() ? t('settings.staff.edit-title', { name: staff.value().name }) : t('settings.staff.act.edit') }}</h1>
      <saath-faces [of]="staff">
        <saath-skeleton slot="loading" shape="blocks" [lines]="5" />
        <ng-template #filled>
          <form class="saath-form saath-card" novalidate (submit)="save($event)">
            <saath-form-problems />
            <saath-role-and-branches [form]="form()" />
            @if (saving.fault(); as thrown) {
              <saath-problem [fault]="thrown" [retryable]="false" />
            }
            <div class="saath-row">
              <button type="submit" matButton="filled" [disabled]="saving.busy()">{{ t('common.save') }}</button>
              <a matButton routerLink="/settings/staff">{{ t('common.cancel') }}</a>
            </div>
          </form>
        </ng-template>
      </saath-faces>
    </div>
  `,
})
export class StaffPage {
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  readonly id = input.required<string>();
  protected readonly staff = httpResource<Staff>(() => `${apiRoot}/staff/${this.id()}`);
  protected readonly saving = saving();
  protected readonly form = computed(() => {
    if (!this.staff.hasValue()) return placeForm();
    const { role, branches } = this.staff.value();
    return placeForm(
      role,
      branches?.map(({ id }) => id),
    );
  });

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.staff.hasValue()) return;
    const { id, version } = this.staff.value();
    const act = () => this.#api.patch(`/staff/${id}`, placeOf(this.form()), version);
    if (await this.saving.save(this.form(), act, ['common.saved'])) await this.#router.navigate(['/settings/staff']);
  }
}
