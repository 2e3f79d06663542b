import { computed, inject, Injectable, resource, signal } from '@angular/core';
import { isFoundBy } from '@saath/domain/kernel';
import { Api } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { FoundMember } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { saidWay } from '../ui/found-by.ts';
import { Kinds } from '../ui/kinds.ts';
import { createLinks, navigationItems } from './navigation.ts';

/** Fewer letters would find half the centre. */
const fewestLetters = 2;
/** Milliseconds without typing before people are searched for. */
const pause = 250;
/** So many people, and so many groups, are listed. */
const mostResults = 8;

export interface PaletteResult {
  /** Null for the line that searches legal names. */
  readonly path: string | null;
  readonly icon: string;
  readonly name: string;
  readonly code: string;
  /** Whether the name is blurred when names are hidden. */
  readonly isPerson: boolean;
}

/**
 * Searches people by chosen name, code or phone, and groups and pages by name; people by legal name only when that is asked for, because it
 * is recorded. The search text never becomes part of an address.
 */
@Injectable()
export class PaletteStore {
  readonly #api = inject(Api);
  readonly #session = inject(Session);
  readonly #words = inject(Words);
  readonly #kinds = inject(Kinds);
  readonly text = signal('');
  readonly #query = computed(() => this.text().trim());
  readonly #marked = signal(0);
  /** The text that is searched for in legal names. */
  readonly #legalName = signal('');

  readonly #people = resource({
    params: () => {
      const text = this.#query();
      const isLegalName = text === this.#legalName();
      return text.length >= fewestLetters && this.#session.may('members:read') ? { text, isLegalName } : undefined;
    },
    loader: async ({ params: { text, isLegalName }, abortSignal }) => {
      if (isLegalName) return (await this.#api.post('/members/search/legal-names', { text })).items.slice(0, mostResults);
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (abortSignal.aborted) return [];
      return (await this.#api.post('/members/search', { text })).items.slice(0, mostResults);
    },
  });
  readonly #groups = resource({
    params: () => {
      const text = this.#query();
      return text.length >= fewestLetters && this.#session.may('groups:read') ? text : undefined;
    },
    loader: async ({ params: name, abortSignal }) => {
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (abortSignal.aborted) return [];
      return (await this.#api.get('/groups', { name, limit: mostResults })).items;
    },
  });

  readonly results = computed(() => [...this.#peopleResults(), ...this.#groupResults(), ...this.#pageResults(), ...this.#legalNamesLine()]);
  /** Whether nothing matches; the line that searches legal names is no match. */
  readonly isNone = computed(() => this.results().every(({ path }) => path === null));
  /** The index of the result that Enter opens. */
  readonly marked = computed(() => Math.min(this.#marked(), Math.max(0, this.results().length - 1)));
  readonly markedResult = computed((): PaletteResult | undefined => this.results()[this.marked()]);

  search(text: string): void {
    this.text.set(text);
    this.#marked.set(0);
  }
  /** Marks the next or previous result, round and round. */
  move(by: 1 | -1): void {
    const count = this.results().length;
    if (count > 0) this.#marked.set((this.marked() + by + count) % count);
  }

  /** Searches for the same text in legal names. */
  searchLegalNames(): void {
    this.#legalName.set(this.#query());
    this.#marked.set(0);
  }

  #peopleResults(): readonly PaletteResult[] {
    const found = this.#people.hasValue() ? this.#people.value() : [];
    return found.map((one) => ({
      path: `/members/${one.id}`,
      icon: 'person_search',
      name: one.displayName,
      code: this.#codeOf(one),
      isPerson: true,
    }));
  }
  /** The code of a person, and how the search found them where their name does not show it. */
  #codeOf(one: FoundMember): string {
    const way = saidWay(one);
    return way === undefined ? one.code : `${one.code} · ${this.#words.say(`common.found-by.${way}`)}`;
  }
  /** The line that searches legal names, for people who may reveal them and have not asked yet. */
  #legalNamesLine(): readonly PaletteResult[] {
    const text = this.#query();
    if (text.length < fewestLetters || text === this.#legalName() || !this.#session.may('members:reveal')) return [];
    const say = (key: string): string => this.#words.say(`shell.palette.${key}`, { text });
    return [{ path: null, icon: 'badge', name: say('legal-names'), code: say('recorded'), isPerson: false }];
  }
  #groupResults(): readonly PaletteResult[] {
    const found = this.#groups.hasValue() ? this.#groups.value() : [];
    return found.map(({ id, name, kind, branchName }) => ({
      path: `/groups/${id}`,
      icon: this.#kinds.face(kind).icon,
      name,
      code: branchName,
      isPerson: false,
    }));
  }
  #pageResults(): readonly PaletteResult[] {
    return [...navigationItems, ...createLinks]
      .filter(({ permission }) => this.#session.may(permission))
      .map(({ path, icon, label }) => ({ path, icon, name: this.#words.say(label), code: '', isPerson: false }))
      .filter(({ name }) => isFoundBy(name, this.#query()));
  }
}
