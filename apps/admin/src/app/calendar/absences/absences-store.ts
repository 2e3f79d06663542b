import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { apiRoot } from '../../api/api.ts';
import { itemsOf } from '../../api/items-of.ts';
import type { Absence, Page } from '../../api/shapes.ts';
import { AbsenceActions } from './absence-actions.ts';

/** The absences within reach, which are loaded again after each change. */
@Injectable()
export class AbsencesStore {
  readonly #actions = inject(AbsenceActions);
  readonly loaded = httpResource<Page<Absence>>(() => `${apiRoot}/absences?limit=200`);
  readonly absences = computed(() => itemsOf(this.loaded));
  readonly mayChange = (absence: Absence): boolean => this.#actions.mayChange(absence);

  record(): Promise<void> {
    return this.#done(this.#actions.record());
  }
  change(absence: Absence): Promise<void> {
    return this.#done(this.#actions.change(absence));
  }
  remove(absence: Absence): Promise<void> {
    return this.#done(this.#actions.remove(absence));
  }
  async #done(isChanged: Promise<boolean>): Promise<void> {
    if (await isChanged) this.loaded.reload();
  }
}
