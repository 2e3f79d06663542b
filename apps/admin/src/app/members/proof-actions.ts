import { inject, Injectable } from '@angular/core';
import { languages } from '@saath/domain/kernel';
import { proofNameLength } from '@saath/domain/proofs';
import { Api } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Member, Proof } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Prompt } from '../ui/index.ts';
import { addDays, todayIn } from '../ui/zoned-time.ts';

/** A proof usually covers the last three months. */
const usualDays = 90;

/**
 * The actions of staff on the proofs of attendance of a member. Each action opens a dialog, and resolves with whether something was saved.
 */
@Injectable({ providedIn: 'root' })
export class ProofActions {
  readonly #api = inject(Api);
  readonly #prompt = inject(Prompt);
  readonly #session = inject(Session);
  readonly #words = inject(Words);

  issue({ id, displayName, language }: Pick<Member, 'id' | 'displayName' | 'language'>): Promise<boolean> {
    const today = todayIn(this.#session.timeZone());
    return this.#prompt.ask({
      title: this.#say('title'),
      text: this.#say('text'),
      fields: [
        { name: 'name', label: this.#say('name'), type: 'text', maxLength: proofNameLength, value: displayName },
        { name: 'startsOn', label: this.#say('from'), type: 'day', value: addDays(today, -usualDays) },
        { name: 'endsOn', label: this.#say('to'), type: 'day', value: today },
        {
          name: 'language',
          label: this.#say('language'),
          type: 'choice',
          options: languages.map((value) => ({ value, label: this.#words.say(`common.language.${value}`) })),
          value: language,
        },
      ],
      go: this.#say('go'),
      submit: (answers) => this.#api.post(`/members/${id}/proofs`, answers),
    });
  }

  withdraw({ id: memberId }: Pick<Member, 'id'>, { id }: Pick<Proof, 'id'>, what: string): Promise<boolean> {
    return this.#prompt.ask({
      title: this.#say('withdraw-title'),
      text: this.#say('withdraw-text', { what }),
      fields: [],
      go: this.#words.say('members.withdraw'),
      grave: true,
      submit: () => this.#api.post(`/members/${memberId}/proofs/${id}/withdraw`),
    });
  }

  #say(key: string, facts = {}): string {
    return this.#words.say(`members.proofs.${key}`, facts);
  }
}
