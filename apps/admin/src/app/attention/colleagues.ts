import { inject, Injectable } from '@angular/core';
import { mayDo } from '@saath/domain/staff';
import { Api } from '../api/api.ts';

export interface ColleagueOption {
  readonly value: string;
  readonly label: string;
}

/** The colleagues who make contacts, by name; of one branch, those who work there. */
@Injectable({ providedIn: 'root' })
export class Colleagues {
  readonly #api = inject(Api);

  async whoMakeContacts(branchId?: string): Promise<readonly ColleagueOption[]> {
    const { items } = await this.#api.get('/staff', { limit: 200, ...(branchId === undefined ? {} : { branchId }) });
    return items
      .filter(({ role, state }) => state === 'active' && mayDo(role, 'follow-ups:write'))
      .map(({ id, name }) => ({ value: id, label: name }));
  }
}
