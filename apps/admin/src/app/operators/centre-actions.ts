import { inject, Injectable } from '@angular/core';
import { centreLimits } from '@saath/domain/centres';
import { Api } from '../api/api.ts';
import type { CentreItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Prompt } from '../ui/index.ts';
import { Notice } from '../ui/notice.ts';

/**
 * The actions of an operator on a centre. Each action resolves with whether it was done. Only suspending asks first, because it affects
 * other people.
 */
@Injectable({ providedIn: 'root' })
export class CentreActions {
  readonly #api = inject(Api);
  readonly #prompt = inject(Prompt);
  readonly #notice = inject(Notice);
  readonly #words = inject(Words);

  async suspend({ id, name, staff }: CentreItem): Promise<boolean> {
    const say = (key: string) => this.#words.say(`platform.centres.suspend.${key}`, { name, count: staff });
    const done = await this.#prompt.ask({
      title: say('title'),
      text: say('text'),
      fields: [{ name: 'reason', label: say('reason'), type: 'text', maxLength: centreLimits.reasonLength }],
      go: say('go'),
      grave: true,
      submit: ({ reason }) => this.#api.post(`/platform/centres/${id}/suspend`, { reason }),
    });
    if (done) this.#notice.say('platform.centres.suspend.done', { name });
    return done;
  }
  reactivate({ id, name }: CentreItem): Promise<boolean> {
    return this.#attempt(() => this.#api.post(`/platform/centres/${id}/reactivate`), 'platform.centres.reactivated', name);
  }
  resend({ id, name }: CentreItem): Promise<boolean> {
    return this.#attempt(() => this.#api.post(`/platform/centres/${id}/invitations/resend`), 'platform.centres.resent', name);
  }
  rename({ id, name, version }: CentreItem): Promise<boolean> {
    return this.#prompt.ask({
      title: this.#words.say('platform.centres.rename-title', { name }),
      fields: [
        { name: 'name', label: this.#words.say('platform.centres.name'), type: 'text', maxLength: centreLimits.nameLength, value: name },
      ],
      go: this.#words.say('common.save'),
      submit: (answers) => this.#api.patch(`/platform/centres/${id}`, { name: answers['name'] }, version),
    });
  }
  async #attempt(act: () => Promise<unknown>, key: string, name: string): Promise<boolean> {
    try {
      await act();
      this.#notice.say(key, { name });
      return true;
    } catch (fault) {
      this.#notice.refused(fault);
      return false;
    }
  }
}
