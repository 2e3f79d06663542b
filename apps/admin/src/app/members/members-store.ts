import { computed, inject, Injectable, resource, signal } from '@angular/core';
import { stages } from '@saath/domain/members';
import { itemsOf } from '../api/items-of.ts';
import { Api } from '../api/api.ts';
import { paged } from '../api/paged.ts';
import type { MemberItem } from '../api/shapes.ts';
import type { ListedMember } from './member-list.ts';
import { Words } from '../i18n/words.ts';
import { fromAddress } from '../ui/from-address.ts';

/** Milliseconds without typing before a search is sent. */
const pause = 300;

/** The members a reader may see: all of them by filter, or those a search finds. The search text never becomes part of an address. */
@Injectable()
export class MembersStore {
  readonly branch = fromAddress<string | undefined>(undefined);
  readonly stage = fromAddress<string | undefined>(undefined);
  readonly #api = inject(Api);
  readonly #words = inject(Words);
  readonly #text = signal('');
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly all = paged<MemberItem>('/members', () => ({ branchId: this.branch(), stage: this.stage() }));
  /** The text that is searched for in legal names; another text is searched for in what is shown. */
  readonly #legalName = signal('');
  readonly isSearch = computed(() => this.#text() !== '');
  readonly isLegalNames = computed(() => this.isSearch() && this.#legalName() === this.#text());
  readonly #found = resource({
    params: () => (this.isSearch() ? { text: this.#text(), isLegalNames: this.isLegalNames() } : undefined),
    loader: ({ params: { text, isLegalNames } }) =>
      isLegalNames ? this.#api.post('/members/search/legal-names', { text }) : this.#api.post('/members/search', { text }),
  });
  /** The resource from which the list is read now. */
  readonly loaded = computed(() => (this.isSearch() ? this.#found : this.all.first));
  readonly members = computed((): readonly ListedMember[] => {
    if (!this.isSearch()) return this.all.items();
    return itemsOf(this.#found);
  });
  /** Whether the search finds more people than are listed. */
  readonly findsMore = computed(() => this.isSearch() && this.#found.hasValue() && this.#found.value().nextCursor !== null);
  readonly stages = computed(() => stages.map((stage) => ({ value: stage, label: this.#words.say(`common.stage.${stage}`) })));
  /** The filters in words; empty without any. */
  readonly filterNames = computed(() => {
    const stage = this.stages().find(({ value }) => value === this.stage())?.label;
    const branch = this.branch() === undefined ? undefined : this.#words.say('common.branch').toLowerCase();
    return this.#words.list([stage, branch].filter((part) => part !== undefined));
  });

  /** Searches once the typing pauses; an empty text shows all members again. */
  search(text: string): void {
    clearTimeout(this.#timer);
    this.#legalName.set('');
    this.#timer = setTimeout(() => this.#text.set(text.trim()), pause);
  }
  /** Searches for the same text in legal names. */
  searchLegalNames(): void {
    this.#legalName.set(this.#text());
  }
}
