import { inject, Injectable } from '@angular/core';
import { Api } from '../../api/api.ts';
import { Session } from '../../api/session.ts';
import type { RelativeGroup, RelativePage } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Kinds, Prompt, type ChoiceField } from '../../ui/index.ts';
import { todayIn } from '../../ui/zoned-time.ts';

const mostOffered = 200;

/** Seats of a relative in groups for families. Each action opens a dialog, and resolves with whether something was changed. */
@Injectable({ providedIn: 'root' })
export class SupportActions {
  readonly #api = inject(Api);
  readonly #kinds = inject(Kinds);
  readonly #prompt = inject(Prompt);
  readonly #session = inject(Session);
  readonly #words = inject(Words);

  /** Enrols a relative in a group whose kind is for relatives. */
  async enrol({ id, displayName, groups }: RelativePage): Promise<boolean> {
    const today = todayIn(this.#session.timeZone());
    const taken = new Set(groups.filter(({ endsOn }) => endsOn === null || endsOn > today).map(({ groupId }) => groupId));
    const { items } = await this.#api.get('/groups', { limit: mostOffered });
    const offered = items.filter((group) => !taken.has(group.id) && this.#kinds.of(group.kind)?.audience.includes('relatives') === true);
    const group: ChoiceField = {
      ...{ name: 'groupId', label: this.#say('enrol-group'), type: 'choice' },
      options: offered.map((one) => ({ value: one.id, label: `${one.name}, ${one.branchName}` })),
    };
    return this.#prompt.ask({
      title: this.#say('enrol-title', { name: displayName }),
      text: offered.length === 0 ? this.#say('enrol-none') : this.#say('enrol-help'),
      fields: [group, { name: 'startsOn', label: this.#say('enrol-from'), type: 'day', value: today }],
      go: this.#say('enrol-go'),
      submit: ({ groupId = '', startsOn = today }) => this.#api.post(`/groups/${groupId}/enrolments`, { relativeId: id, startsOn }),
    });
  }

  leave({ displayName }: RelativePage, { enrolmentId, groupName }: RelativeGroup): Promise<boolean> {
    return this.#prompt.ask({
      title: this.#say('leave-title', { name: displayName, group: groupName }),
      fields: [{ name: 'on', label: this.#say('leave-on'), type: 'day', value: todayIn(this.#session.timeZone()) }],
      go: this.#say('leave'),
      submit: ({ on = '' }) => this.#api.post(`/enrolments/${enrolmentId}/end`, { on }),
    });
  }

  #say(key: string, params: Readonly<Record<string, string>> = {}): string {
    return this.#words.say(`families.${key}`, params);
  }
}
