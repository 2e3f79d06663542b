import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { sharedContacts } from '@saath/domain/introductions';
import { firstValueFrom } from 'rxjs';
import { Api } from '../../api/api.ts';
import type { Introduction } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Prompt, type PromptField } from '../../ui/index.ts';
import { personIdOf, type PersonOfPage } from './person-of-page.ts';

/** The records of staff about an introduction. Each action opens a dialog, and resolves with whether something was changed. */
@Injectable({ providedIn: 'root' })
export class IntroductionActions {
  readonly #api = inject(Api);
  readonly #dialog = inject(MatDialog);
  readonly #prompt = inject(Prompt);
  readonly #words = inject(Words);

  async ask(person: PersonOfPage): Promise<boolean> {
    const { AskToMeetDialog } = await import('./ask-to-meet-dialog.ts');
    const opened = this.#dialog.open<unknown, PersonOfPage, boolean>(AskToMeetDialog, {
      data: person,
      width: '560px',
      ariaLabelledBy: 'ask-to-meet',
      autoFocus: 'first-tabbable',
    });
    return (await firstValueFrom(opened.afterClosed())) ?? false;
  }

  answer(person: PersonOfPage, { id }: Introduction): Promise<boolean> {
    return this.#prompt.ask({
      title: this.#say('answer', { name: person.name }),
      text: this.#say('answer-help'),
      fields: [this.#choice('says', ['yes', 'no'], 'yes'), this.#choice('shares', sharedContacts, 'name')],
      go: this.#words.say('common.save'),
      submit: ({ says, shares }) =>
        this.#api.post(`/introductions/${id}/answer`, {
          personId: personIdOf(person),
          ...(says === 'no' ? { says } : { says: 'yes', shares: shares === 'phone' ? shares : 'name' }),
        }),
    });
  }

  takeBack({ id }: Introduction): Promise<boolean> {
    return this.#prompt.ask({
      title: this.#say('take-back'),
      text: this.#say('take-back-help'),
      fields: [],
      go: this.#say('take-back'),
      submit: () => this.#api.post(`/introductions/${id}/take-back`),
    });
  }

  leave(person: PersonOfPage, { id }: Introduction, form: 'circle' | 'pair'): Promise<boolean> {
    const title = this.#say(`leave.${form}`, { name: person.name });
    return this.#prompt.ask({
      ...{ title, text: this.#say('leave-help'), fields: [], go: title, grave: true },
      submit: () => this.#api.post(`/introductions/${id}/leave`, { personId: personIdOf(person) }),
    });
  }

  #choice(name: string, values: readonly string[], value: string): PromptField {
    const options = values.map((one) => ({ value: one, label: this.#say(`${name}.${one}`) }));
    return { name, label: this.#say(`${name}.label`), type: 'choice', options, value };
  }
  #say(key: string, params: Readonly<Record<string, string>> = {}): string {
    return this.#words.say(`families.meeting.${key}`, params);
  }
}
