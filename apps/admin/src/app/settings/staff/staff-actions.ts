import { inject, Injectable } from '@angular/core';
import { emailLength } from '@saath/domain/kernel';
import { Api } from '../../api/api.ts';
import type { Staff } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Prompt } from '../../ui/index.ts';
import { Notice } from '../../ui/notice.ts';

/** The actions of an administrator on a staff account. Each action resolves with whether it was done. */
@Injectable({ providedIn: 'root' })
export class StaffActions {
  readonly #api = inject(Api);
  readonly #prompt = inject(Prompt);
  readonly #notice = inject(Notice);
  readonly #words = inject(Words);

  async resend({ id, name }: Staff): Promise<boolean> {
    try {
      await this.#api.post(`/staff/${id}/resend-invitation`);
      this.#notice.say('settings.staff.resent', { name });
      return true;
    } catch (fault) {
      this.#notice.refused(fault);
      return false;
    }
  }
  async address({ id, name, version }: Staff): Promise<boolean> {
    const done = await this.#prompt.ask({
      title: this.#words.say('settings.staff.address-title', { name }),
      text: this.#words.say('settings.staff.invite-text'),
      fields: [{ name: 'email', label: this.#words.say('settings.staff.email'), type: 'text', maxLength: emailLength }],
      go: this.#words.say('settings.staff.go'),
      submit: ({ email }) => this.#api.patch(`/staff/${id}`, { email: email?.trim() }, version),
    });
    if (done) this.#notice.say('settings.staff.invited', { name });
    return done;
  }
  async deactivate({ id, name, version }: Staff): Promise<boolean> {
    const say = (key: string): string => this.#words.say(`settings.staff.deactivate.${key}`, { name });
    const done = await this.#prompt.ask({
      title: say('title'),
      text: say('text'),
      fields: [],
      go: say('go'),
      grave: true,
      submit: () => this.#api.patch(`/staff/${id}`, { state: 'deactivated' }, version),
    });
    if (done) this.#notice.say('settings.staff.closed', { name });
    return done;
  }
}
