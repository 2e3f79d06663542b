import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { FormControl, FormGroup } from '@angular/forms';
import { Router } from '@angular/router';
import { mentorLimits, type MentorRole } from '@saath/domain/mentors';
import { Api, apiRoot } from '../api/api.ts';
import { allOf } from '../api/all-of.ts';
import { itemsOf } from '../api/items-of.ts';
import type { Mentor, Page, Staff } from '../api/shapes.ts';
import { numberWithin, requiredChoice } from '../ui/fields.ts';
import { fromAddress } from '../ui/from-address.ts';
import { saving } from '../ui/saving.ts';

/** No account, and nobody who supervises: a select has no empty value. */
export const nobody = '';

/** The profile of a mentor and the form that changes it. */
@Injectable()
export class MentorProfileStore {
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  readonly id = fromAddress('');
  readonly found = httpResource<Mentor>(() => (this.id() === '' ? undefined : `${apiRoot}/mentors/${this.id()}`));
  readonly #staff = httpResource<Page<Staff>>(() => `${apiRoot}/staff?limit=200`);
  readonly parts = allOf([this.found, this.#staff]);
  readonly mentor = computed(() => (this.found.hasValue() ? this.found.value() : undefined));
  readonly #people = computed(() => itemsOf(this.#staff).filter(({ state }) => state !== 'deactivated'));
  readonly accounts = computed(() => this.#people().filter(({ role }) => role === 'mentor'));
  readonly supervisors = computed(() => this.#people().filter(({ role }) => role === 'counsellor' || role === 'administrator'));
  readonly saving = saving();
  readonly form = computed(() => {
    const mentor = this.mentor();
    return new FormGroup({
      trainingHours: numberWithin(mentor?.trainingHours ?? 0, mentorLimits.trainingHours),
      seats: numberWithin(mentor?.seats ?? 1, mentorLimits.seats),
      role: new FormControl<MentorRole>(mentor?.role ?? 'volunteer', { nonNullable: true }),
      languages: requiredChoice<string>(mentor?.languages ?? []),
      staffId: new FormControl(mentor?.staffId ?? nobody, { nonNullable: true }),
      supervisorId: new FormControl(mentor?.supervisorId ?? nobody, { nonNullable: true }),
    });
  });

  async save(): Promise<void> {
    const mentor = this.mentor();
    if (mentor === undefined) return;
    const form = this.form();
    const act = () => {
      const { staffId, supervisorId, ...rest } = form.getRawValue();
      const people = { staffId: staffId === nobody ? null : staffId, supervisorId: supervisorId === nobody ? null : supervisorId };
      return this.#api.patch(`/mentors/${mentor.id}`, { ...rest, ...people }, mentor.version);
    };
    if (await this.saving.save(form, act, ['common.saved'])) await this.#router.navigate(['/mentors', mentor.id]);
  }
}
