import { computed, Injectable } from '@angular/core';
import { paged } from '../api/paged.ts';
import type { LadderItem } from '../api/shapes.ts';
import { fromAddress } from '../ui/from-address.ts';

/** The open ladders by the time at which their next step is due: those of the reader, or everybody's. The address says which. */
@Injectable()
export class LadderListStore {
  readonly asked = fromAddress<string | undefined>(undefined);
  readonly shown = computed(() => (this.asked() === 'all' ? 'all' : 'mine'));
  readonly list = paged<LadderItem>('/ladders', () => ({ mine: this.shown() === 'mine' ? true : undefined, limit: 50 }));
}
