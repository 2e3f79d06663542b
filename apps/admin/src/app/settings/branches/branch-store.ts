import { httpResource } from '@angular/common/http';
import { computed, effect, inject, Injectable, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import { isTimeZone } from '@saath/domain/kernel';
import { Api, apiRoot } from '../../api/api.ts';
import { Session } from '../../api/session.ts';
import type { Branch } from '../../api/shapes.ts';
import { fromAddress } from '../../ui/from-address.ts';
import { isUnknown } from '../../ui/index.ts';
import { saving } from '../../ui/saving.ts';
import { branchBody, branchForm } from './branch-fields.ts';

/** The form of a branch: of the one in the address, or of a new one where the address names none. */
@Injectable()
export class BranchStore {
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  readonly id = fromAddress('');
  readonly branch = httpResource<Branch>(() => (this.id() === '' ? undefined : `${apiRoot}/branches/${this.id()}`));
  readonly isUnknown = computed(() => isUnknown(this.branch));
  readonly saving = saving();
  readonly form = branchForm();

  readonly #zone = toSignal(this.form.controls.timeZone.valueChanges);
  /** Another time zone than the branch has, whose effect is shown before it is saved. */
  readonly newZone = computed(() => {
    const zone = this.#zone();
    return this.branch.hasValue() && zone !== undefined && isTimeZone(zone) && zone !== this.branch.value().timeZone ? zone : undefined;
  });

  constructor() {
    this.form.controls.timeZone.setValue(inject(Session).timeZone());
    effect(() => {
      if (!this.branch.hasValue()) return;
      const branch = this.branch.value();
      untracked(() => this.form.reset({ ...branch, country: branch.countryFrom === 'branch' ? branch.country : '' }));
    });
  }

  /** Saves the branch of the address, once it is loaded. */
  async change(): Promise<void> {
    if (!this.branch.hasValue()) return;
    const { id, version } = this.branch.value();
    await this.#save((body) => this.#api.patch(`/branches/${id}`, body, version));
  }
  add(): Promise<void> {
    return this.#save((body) => this.#api.post('/branches', body));
  }
  async #save(act: (body: ReturnType<typeof branchBody>) => Promise<unknown>): Promise<void> {
    const body = branchBody(this.form.getRawValue());
    const done = await this.saving.save(this.form, () => act(body), ['settings.branches.saved', body]);
    if (done) await this.#router.navigate(['/settings/branches']);
  }
}
