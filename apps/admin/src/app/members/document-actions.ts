import { inject, Injectable } from '@angular/core';
import { documentKinds, memberLimits } from '@saath/domain/members';
import { Api } from '../api/api.ts';
import type { Member, MemberDocument } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Prompt } from '../ui/index.ts';

/** The actions of staff on the documents of a member. Each action opens a dialog, and resolves with whether something was saved. */
@Injectable({ providedIn: 'root' })
export class DocumentActions {
  readonly #api = inject(Api);
  readonly #prompt = inject(Prompt);
  readonly #words = inject(Words);

  add({ id }: Pick<Member, 'id'>): Promise<boolean> {
    const options = documentKinds.map((value) => ({ value, label: this.#say(`kind.${value}`) }));
    return this.#prompt.ask({
      title: this.#say('add-title'),
      text: this.#say('add-text'),
      fields: [
        { name: 'kind', label: this.#say('kind-label'), type: 'choice', options },
        { name: 'number', label: this.#say('number-label'), type: 'text', maxLength: memberLimits.documentNumberLength },
      ],
      go: this.#words.say('common.add'),
      submit: (answers) => this.#api.post(`/members/${id}/documents`, answers),
    });
  }

  remove({ id: memberId }: Pick<Member, 'id'>, { id }: Pick<MemberDocument, 'id'>, what: string): Promise<boolean> {
    return this.#prompt.ask({
      title: this.#say('remove-title', { what }),
      text: this.#say('remove-text'),
      fields: [],
      go: this.#say('remove'),
      grave: true,
      submit: () => this.#api.delete(`/members/${memberId}/documents/${id}`),
    });
  }

  #say(key: string, facts = {}): string {
    return this.#words.say(`members.documents.${key}`, facts);
  }
}
