import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { Api, apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Ladder } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { fromAddress } from '../ui/from-address.ts';
import { instantWords } from '../ui/instant-words.ts';
import { minuteClock } from '../ui/minute-clock.ts';
import { Notice } from '../ui/notice.ts';

/** One ladder, read again after each change. */
@Injectable()
export class LadderStore {
  readonly #api = inject(Api);
  readonly #session = inject(Session);
  readonly #words = inject(Words);
  readonly #notice = inject(Notice);
  readonly #now = minuteClock();
  readonly id = fromAddress('');
  readonly found = httpResource<Ladder>(() => (this.id() === '' ? undefined : `${apiRoot}/ladders/${encodeURIComponent(this.id())}`));
  readonly ladder = computed(() => (this.found.hasValue() ? this.found.value() : undefined));
  readonly next = computed(() => this.ladder()?.steps.find(({ step }) => step === this.ladder()?.step));
  readonly mayWrite = computed(() => this.#session.may('ladders:write'));
  /** The step that begins when the next one does not reach the member. */
  readonly after = computed(() => this.ladder()?.steps.find(({ step }) => step === (this.ladder()?.step ?? 0) + 1));

  /** An instant as it is said in the member's branch. */
  when(at: string): string {
    return instantWords(this.#words, at, { timeZone: this.ladder()?.timeZone ?? this.#session.timeZone(), now: this.#now() });
  }
  recordOutcome(outcome: string, note: string): Promise<void> {
    const { id, step, version } = this.#shown();
    return this.#save('ladders.saved', () => this.#api.post(`/ladders/${id}/outcomes`, { step, outcome, ...noteOf(note) }, version));
  }
  handOver(staffId: string): Promise<void> {
    const { id, version } = this.#shown();
    return this.#save('ladders.handed-over', () => this.#api.post(`/ladders/${id}/hand-over`, { staffId }, version));
  }
  close(reason: string, note: string): Promise<void> {
    const { id, version } = this.#shown();
    return this.#save('ladders.was-closed', () => this.#api.post(`/ladders/${id}/close`, { reason, ...noteOf(note) }, version));
  }

  #shown(): Ladder {
    const ladder = this.ladder();
    if (ladder === undefined) throw new Error('There is no ladder to change.');
    return ladder;
  }
  async #save(said: string, send: () => Promise<Ladder>): Promise<void> {
    this.found.set(await send());
    this.#notice.say(said);
  }
}

const noteOf = (note: string): { readonly note?: string } => (note.trim() === '' ? {} : { note: note.trim() });
