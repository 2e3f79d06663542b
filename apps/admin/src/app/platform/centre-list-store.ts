import { computed, inject, Injectable } from '@angular/core';
import { paged } from '../api/paged.ts';
import type { CentreItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { fromAddress } from '../ui/from-address.ts';
import { CentreActions } from './centre-actions.ts';
import { centreState, centreStates } from './centre-state.ts';

/** The centres of the platform: all of them, or those in the state of the address. */
@Injectable()
export class CentreListStore {
  readonly state = fromAddress<string | undefined>(undefined);
  readonly #actions = inject(CentreActions);
  readonly #words = inject(Words);
  readonly centres = paged<CentreItem>('/platform/centres', () => ({ limit: 100 }));
  readonly shown = computed(() => {
    const state = this.state();
    return this.centres.items().filter((centre) => state === undefined || centreState(centre) === state);
  });
  readonly states = computed(() =>
    centreStates.map((state) => ({ value: state, label: this.#words.say(`platform.centres.state.${state}`) })),
  );

  async act(name: 'suspend' | 'reactivate' | 'resend' | 'rename', centre: CentreItem): Promise<void> {
    if (await this.#actions[name](centre)) this.centres.first.reload();
  }
}
