import { inject, Injectable } from '@angular/core';
import { Api } from '../api/api.ts';
import { Words } from '../i18n/words.ts';
import { Notice } from '../ui/notice.ts';
import { Prompt } from '../ui/index.ts';
import { Colleagues } from './colleagues.ts';

/** Gives follow-ups to a colleague, who is chosen by name. */
@Injectable({ providedIn: 'root' })
export class HandOver {
  readonly #api = inject(Api);
  readonly #colleagues = inject(Colleagues);
  readonly #notice = inject(Notice);
  readonly #prompt = inject(Prompt);
  readonly #words = inject(Words);

  /** Asks for the colleague, and resolves with whether the follow-ups were given. */
  async give(followUpIds: readonly string[]): Promise<boolean> {
    const options = await this.#colleagues.whoMakeContacts();
    return this.#prompt.ask({
      title: this.#words.say('follow-ups.hand.title'),
      text: this.#words.say('follow-ups.hand.text'),
      fields: [{ name: 'ownerId', label: this.#words.say('follow-ups.hand.to'), type: 'choice', options }],
      go: this.#words.say('follow-ups.hand.go'),
      submit: async ({ ownerId = '' }) => {
        const { count } = await this.#api.post('/follow-ups/hand-over', { followUpIds, ownerId });
        this.#notice.say('follow-ups.hand.done', { count });
      },
    });
  }
}
