import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { introductionFacts, introductionLimits, type IntroductionKind } from '@saath/domain/introductions';
import { isFoundBy } from '@saath/domain/kernel';
import { Api, apiRoot } from '../../api/api.ts';
import { itemsOf } from '../../api/items-of.ts';
import type { Page, PersonToAsk } from '../../api/shapes.ts';
import { sending } from '../../ui/sending.ts';
import { introductionsPath, personIdOf, textsOf, type PersonOfPage } from './person-of-page.ts';

const kinds = { families: ['families', 'family-circle'], friends: ['buddies', 'friends'] } as const satisfies Record<
  string,
  readonly [IntroductionKind, IntroductionKind]
>;

/** The people who could be asked together with a person, and those who are chosen. */
@Injectable()
export class AskToMeetStore {
  readonly #api = inject(Api);
  readonly person = inject<PersonOfPage>(MAT_DIALOG_DATA);
  readonly #sending = sending();
  readonly busy = this.#sending.busy;
  readonly fault = this.#sending.fault;
  readonly texts = textsOf(this.person);
  readonly text = signal('');
  readonly found = httpResource<Page<PersonToAsk>>(() => `${apiRoot}${introductionsPath(this.person)}/people?limit=200`);
  readonly #all = computed(() => itemsOf(this.found));
  readonly #chosen = signal<ReadonlySet<string>>(new Set());
  /** The people whom the text finds, and those who are chosen already. */
  readonly people = computed(() => {
    const text = this.text().trim();
    return this.#all().filter(
      ({ id, name, code, branchName }) =>
        this.isChosen(id) || [name, branchName].some((word) => isFoundBy(word, text)) || code.includes(text),
    );
  });
  /** How many people there are with the person of the page. */
  readonly count = computed(() => this.#chosen().size + 1);
  readonly isCircle = computed(() => this.count() > 2);
  readonly isFull = computed(() => this.count() >= introductionFacts[kinds[this.texts][1]].to);
  readonly days = computed(() => this.#all()[0]?.answerDays ?? introductionLimits.answerDays.default);

  isChosen(id: string): boolean {
    return this.#chosen().has(id);
  }
  choose(id: string, isChosen: boolean): void {
    this.#sending.forget();
    this.#chosen.update((before) => new Set(isChosen ? [...before, id] : [...before].filter((one) => one !== id)));
  }
  /** Answers whether the people were asked. */
  ask(): Promise<boolean> {
    const kind = kinds[this.texts][this.isCircle() ? 1 : 0];
    return this.#sending.send(() => this.#api.post('/introductions', { kind, personIds: [personIdOf(this.person), ...this.#chosen()] }));
  }
}
