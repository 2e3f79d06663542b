import { inject, Injectable, signal } from '@angular/core';
import { careLimits } from '@saath/domain/care';
import { Api } from '../api/api.ts';
import { problemOf } from '../api/problem.ts';
import { Words } from '../i18n/words.ts';
import { Prompt } from '../ui/index.ts';
import { Notice } from '../ui/notice.ts';
import { refusalText } from '../ui/problem-text.ts';
import { Colleagues, type ColleagueOption } from './colleagues.ts';
import { HandOverFaults, type HandOverFault } from './hand-over-faults.ts';

/** Something that is given to a colleague: a follow-up, or a member. */
export interface Given {
  readonly id: string;
  readonly displayName: string;
}
type Send = (body: { readonly ownerId: string; readonly note?: string }) => Promise<{ readonly count: number }>;

/** Gives follow-ups, or members who need a word, to a colleague who is chosen by name: all of them or none. */
@Injectable({ providedIn: 'root' })
export class HandOver {
  readonly #api = inject(Api);
  readonly #colleagues = inject(Colleagues);
  readonly #notice = inject(Notice);
  readonly #prompt = inject(Prompt);
  readonly #words = inject(Words);

  /** Asks for the colleague, and resolves with whether the follow-ups were given. */
  followUps(given: readonly Given[]): Promise<boolean> {
    const followUpIds = given.map(({ id }) => id);
    const send: Send = (body) => this.#api.post('/follow-ups/hand-over', { followUpIds, ...body });
    return this.#give(given, send, 'follow-ups.hand');
  }

  /** Asks for the colleague, and resolves with whether the members were given. */
  members(given: readonly Given[]): Promise<boolean> {
    const memberIds = given.map(({ id }) => id);
    const send: Send = (body) => this.#api.post('/attention/hand-over', { memberIds, ...body });
    return this.#give(given, send, 'attention.hand');
  }

  async #give(given: readonly Given[], send: Send, texts: 'follow-ups.hand' | 'attention.hand'): Promise<boolean> {
    const options = await this.#readColleagues();
    if (options === undefined) return false;
    const faults = signal<readonly HandOverFault[]>([]);
    return this.#prompt.ask({
      title: this.#words.say(`${texts}.title`),
      text: this.#words.say(`${texts}.text`),
      fields: [
        { name: 'ownerId', label: this.#words.say('follow-ups.hand.to'), type: 'choice', options },
        {
          name: 'note',
          label: this.#words.say('follow-ups.hand.why'),
          type: 'text',
          optional: true,
          maxLength: careLimits.handOverNoteLength,
        },
      ],
      beside: { part: HandOverFaults, inputs: () => ({ faults: faults() }) },
      go: this.#words.say('follow-ups.hand.go'),
      submit: async ({ ownerId = '', note = '' }) => {
        faults.set([]);
        try {
          const { count } = await send({ ownerId, ...(note.trim() === '' ? {} : { note }) });
          this.#notice.say(`${texts}.done`, { count });
        } catch (fault) {
          faults.set(this.#faultsOf(fault, given));
          throw fault;
        }
      },
    });
  }

  /** The colleagues to choose from; a notice says why they could not be read. */
  async #readColleagues(): Promise<readonly ColleagueOption[] | undefined> {
    try {
      return await this.#colleagues.whoMakeContacts();
    } catch (fault) {
      this.#notice.refused(fault);
      return undefined;
    }
  }

  /** The reasons of a refusal, each with the name of the line that it is about. */
  #faultsOf(fault: unknown, given: readonly Given[]): readonly HandOverFault[] {
    const { code, errors } = problemOf(fault);
    if (code !== 'follow-ups/not-handed-over') return [];
    return errors.map((one) => ({
      name: given[Number(one.path.split('.').at(-1))]?.displayName ?? '',
      reason: refusalText(this.#words, { code: one.code, params: {} }),
    }));
  }
}
