import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { apiRoot } from '../api/api.ts';
import { paged } from '../api/paged.ts';
import type { CentreItem, PlatformFigures } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { fromAddress } from '../ui/from-address.ts';
import { CentreActions } from './centre-actions.ts';
import { centreStates } from './centre-state.ts';

/** The centres of the platform: all of them, or those in the state of the address; a row of the table has some twenty elements. */
@Injectable()
export class CentreListStore {
  readonly state = fromAddress<string | undefined>(undefined);
  readonly #actions = inject(CentreActions);
  readonly #words = inject(Words);
  /** The state by which the list is filtered; one that does not exist filters nothing. */
  readonly filter = computed(() => centreStates.find((state) => state === this.state()));
  readonly centres = paged<CentreItem>('/platform/centres', () => ({ state: this.filter(), limit: 40 }));
  readonly counted = httpResource<PlatformFigures>(() => `${apiRoot}/platform/centres/figures`);
  readonly figures = computed(() => (this.counted.hasValue() ? this.counted.value() : undefined));
  readonly states = computed(() =>
    centreStates.map((state) => ({ value: state, label: this.#words.say(`platform.centres.state.${state}`) })),
  );

  async act(name: 'suspend' | 'reactivate' | 'resend' | 'rename', centre: CentreItem): Promise<void> {
    if (!(await this.#actions[name](centre))) return;
    this.centres.first.reload();
    this.counted.reload();
  }
}
