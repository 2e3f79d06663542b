import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import { itemsOf } from '../../api/items-of.ts';
import { Api, apiRoot } from '../../api/api.ts';
import type { Branch, Holiday, HolidayRemoval, Page } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Prompt } from '../../ui/index.ts';
import { fromAddress } from '../../ui/from-address.ts';
import { sending } from '../../ui/sending.ts';

/** The holidays of a branch, loaded when their section is opened, and their removal. */
@Injectable()
export class BranchHolidaysStore {
  readonly #api = inject(Api);
  readonly #prompt = inject(Prompt);
  readonly #words = inject(Words);
  readonly branch = fromAddress<Branch | undefined>(undefined);
  readonly isOpen = signal(false);
  readonly #removing = sending();
  readonly fault = this.#removing.fault;
  readonly loaded = httpResource<Page<Holiday>>(() => {
    const branch = this.branch();
    return this.isOpen() && branch !== undefined ? `${apiRoot}/branches/${branch.id}/holidays?limit=200` : undefined;
  });
  readonly days = computed(() => itemsOf(this.loaded));

  /** Asks before a holiday is removed, and names the sessions that take place again. */
  async remove(branchId: string, { id, name, on }: Holiday): Promise<void> {
    const address = `/branches/${branchId}/holidays/${id}` as const;
    await this.#removing.send(async () => {
      const plan = await this.#api.post(`${address}/removal/plan`);
      const done = await this.#prompt.ask({
        title: this.#words.say('settings.holidays.remove-title', { name, day: this.#words.day(on, 'year') }),
        text: this.#restored(plan),
        fields: [],
        go: this.#words.count('settings.holidays.remove', plan.peopleTold),
        submit: () => this.#api.delete(address),
      });
      if (done) this.loaded.reload();
    });
  }

  #restored({ groups, restored, peopleTold, timeZone }: HolidayRemoval): string {
    const named = groups.flatMap(({ groupName, restored: sessions }) =>
      sessions.map(({ startsAt }) => `${groupName}, ${this.#words.time(startsAt, timeZone)}`),
    );
    const facts = { sessions: named.join('; ') };
    return `${this.#words.count('settings.holidays.restored', restored, facts)} ${this.#words.count('groups.plan.told', peopleTold)}`;
  }
}
