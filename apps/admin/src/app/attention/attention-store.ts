import { computed, inject, Injectable, signal } from '@angular/core';
import { paged } from '../api/paged.ts';
import { Session } from '../api/session.ts';
import type { AttentionItem } from '../api/shapes.ts';
import { fromAddress } from '../ui/from-address.ts';
import { AttentionActions } from './attention-actions.ts';

/** The members who need a word, in the branch of the address or in all, without those who were answered on this page. */
@Injectable()
export class AttentionStore {
  readonly branch = fromAddress<string | undefined>(undefined);
  readonly #session = inject(Session);
  readonly #actions = inject(AttentionActions);
  readonly list = paged<AttentionItem>('/attention', () => ({ branchId: this.branch(), limit: 30 }));
  /** Members answered on this page are removed from the list without loading it again. */
  readonly #answered = signal<ReadonlySet<string>>(new Set());
  readonly items = computed(() => this.list.items().filter(({ memberId }) => !this.#answered().has(memberId)));
  readonly mayAnswer = computed(() => this.#session.may('attention:write'));

  async answer(action: 'spoke' | 'later', item: AttentionItem): Promise<void> {
    if (await this.#actions[action](item)) this.#answered.update((answered) => new Set([...answered, item.memberId]));
  }
}
