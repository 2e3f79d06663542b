import { computed, inject, Injectable, signal } from '@angular/core';
import { careLimits } from '@saath/domain/care';
import { paged } from '../api/paged.ts';
import { Session } from '../api/session.ts';
import type { AttentionItem } from '../api/shapes.ts';
import { choosing } from '../ui/choosing.ts';
import { fromAddress } from '../ui/from-address.ts';
import { AttentionActions } from './attention-actions.ts';
import { HandOver } from './hand-over.ts';

/** The members who need a word, in the branch of the address or in all, without those who were answered on this page. */
@Injectable()
export class AttentionStore {
  readonly branch = fromAddress<string | undefined>(undefined);
  readonly #session = inject(Session);
  readonly #actions = inject(AttentionActions);
  readonly #hands = inject(HandOver);
  readonly list = paged<AttentionItem>('/attention', () => ({ branchId: this.branch(), limit: 30 }));
  /** Members answered on this page are removed from the list without loading it again. */
  readonly #answered = signal<ReadonlySet<string>>(new Set());
  readonly items = computed(() => this.list.items().filter(({ memberId }) => !this.#answered().has(memberId)));
  /** The choice of those who are handed over. */
  readonly choice = choosing(() => this.items().map(({ memberId }) => memberId), careLimits.handedOverAtOnce);
  readonly mayGive = computed(() => this.items().length > 0 && this.#session.may('follow-ups:write') && this.#session.may('staff:read'));
  readonly mayAnswer = computed(() => this.#session.may('attention:write'));

  /** Gives the chosen members to a colleague, who is asked for. */
  async handOver(): Promise<void> {
    const chosen = this.choice.chosen();
    const given = this.items().flatMap(({ memberId: id, displayName }) => (chosen.includes(id) ? [{ id, displayName }] : []));
    if (!(await this.#hands.members(given))) return;
    this.choice.stop();
    this.list.first.reload();
  }

  async answer(action: 'spoke' | 'later', item: AttentionItem): Promise<void> {
    if (await this.#actions[action](item)) this.#answered.update((answered) => new Set([...answered, item.memberId]));
  }
}
