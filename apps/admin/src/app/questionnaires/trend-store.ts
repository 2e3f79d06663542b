import { httpResource } from '@angular/common/http';
import { computed, Injectable } from '@angular/core';
import { allOf, ifAsked } from '../api/all-of.ts';
import { apiRoot } from '../api/api.ts';
import { itemsOf } from '../api/items-of.ts';
import type { GivenSummary, Member, Page, Questionnaire } from '../api/shapes.ts';
import { fromAddress } from '../ui/from-address.ts';

/** The answers of a member to one questionnaire, over time. */
@Injectable()
export class TrendStore {
  readonly id = fromAddress('');
  readonly code = fromAddress<string | undefined>(undefined);
  readonly #member = computed(() => `${apiRoot}/members/${encodeURIComponent(this.id())}`);
  readonly found = httpResource<Member>(() => (this.id() === '' ? undefined : this.#member()));
  readonly person = computed(() => (this.found.hasValue() ? this.found.value() : undefined));
  readonly all = httpResource<Page<Questionnaire>>(() => `${apiRoot}/questionnaires?limit=200`);
  readonly offered = computed(() => itemsOf(this.all).filter(({ needsWording }) => !needsWording));
  /** The questionnaire of the address, otherwise the first. */
  readonly questionnaire = computed(() => this.offered().find(({ code }) => code === this.code()) ?? this.offered()[0]);
  readonly given = httpResource<Page<GivenSummary>>(() => {
    const code = this.questionnaire()?.code;
    return code === undefined || this.id() === ''
      ? undefined
      : `${this.#member()}/questionnaire-answers?code=${encodeURIComponent(code)}&limit=100`;
  });
  /** The answers as the page waits for them: they are asked for when it is known of which questionnaire, if there is one. */
  readonly parts = allOf([this.all, ifAsked(this.given)]);
  /** The latest first. */
  readonly answers = computed(() => itemsOf(this.given));
  /** The latest three, the oldest first, question by question. */
  readonly compared = computed(() => this.answers().slice(0, 3).toReversed());
  readonly openNote = computed(() => this.answers().find(({ safetyNoteId }) => safetyNoteId !== null)?.safetyNoteId ?? null);
}
