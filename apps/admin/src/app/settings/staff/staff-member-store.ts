import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { Api, apiRoot } from '../../api/api.ts';
import type { Staff } from '../../api/shapes.ts';
import { fromAddress } from '../../ui/from-address.ts';
import { isUnknown } from '../../ui/index.ts';
import { saving } from '../../ui/saving.ts';
import { assignmentForm, assignmentOf } from './role-and-branches.ts';

/** One person of the staff, and the form of their role and branches. */
@Injectable()
export class StaffMemberStore {
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  readonly id = fromAddress('');
  readonly staff = httpResource<Staff>(() => (this.id() === '' ? undefined : `${apiRoot}/staff/${this.id()}`));
  readonly isUnknown = computed(() => isUnknown(this.staff));
  readonly saving = saving();
  readonly form = computed(() => {
    if (!this.staff.hasValue()) return assignmentForm();
    const { role, branches } = this.staff.value();
    return assignmentForm(
      role,
      branches?.map(({ id }) => id),
    );
  });

  async save(): Promise<void> {
    if (!this.staff.hasValue()) return;
    const { id, version } = this.staff.value();
    const act = () => this.#api.patch(`/staff/${id}`, assignmentOf(this.form()), version);
    if (await this.saving.save(this.form(), act, ['common.saved'])) await this.#router.navigate(['/settings/staff']);
  }
}
