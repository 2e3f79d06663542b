import { inject, Injectable } from '@angular/core';
import { Api } from '../../api/api.ts';
import { Session } from '../../api/session.ts';
import type { Absence, Page, Staff } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Prompt, type PromptField } from '../../ui/index.ts';
import { Notice } from '../../ui/notice.ts';

type Days = Pick<Absence, 'startsOn' | 'endsOn'>;

/** The actions on an absence: record it, change its days, remove it. Each action resolves with whether it was done. */
@Injectable({ providedIn: 'root' })
export class AbsenceActions {
  readonly #api = inject(Api);
  readonly #session = inject(Session);
  readonly #prompt = inject(Prompt);
  readonly #notice = inject(Notice);
  readonly #words = inject(Words);

  /**
   * Whether the reader may change this absence: people who may record absences of others choose the person; everybody else records their
   * own.
   */
  mayChange({ staffId }: Pick<Absence, 'staffId'>): boolean {
    return this.#session.may('staff:write') || staffId === this.#session.membership()?.staffId;
  }
  async record(): Promise<boolean> {
    const own = this.#session.membership()?.staffId ?? '';
    const person = this.#session.may('staff:write') ? [await this.#personField(own)] : [];
    const done = await this.#prompt.ask({
      title: this.#say('record'),
      text: this.#say('record-text'),
      fields: [...person, ...this.#dayFields()],
      go: this.#say('record-go'),
      submit: ({ staffId = own, startsOn, endsOn }) => this.#api.post('/absences', { staffId, startsOn, endsOn }),
    });
    if (done) this.#notice.say('calendar.absences.recorded');
    return done;
  }
  async change({ id, staffName: name, version, ...days }: Absence): Promise<boolean> {
    const done = await this.#prompt.ask({
      title: this.#words.say('calendar.absences.change-of', { name }),
      fields: this.#dayFields(days),
      go: this.#words.say('common.save'),
      submit: ({ startsOn, endsOn }) => this.#api.patch(`/absences/${id}`, { startsOn, endsOn }, version),
    });
    if (done) this.#notice.say('calendar.absences.recorded');
    return done;
  }
  /** Asks what becomes of the sessions that others were to lead, where there are any. */
  async remove({ id, staffName: name, sessions, open }: Absence): Promise<boolean> {
    const options = ['true', 'false'].map((value) => ({ value, label: this.#say(`take-back.${value}`) }));
    const isNamed = sessions > open;
    const done = await this.#prompt.ask({
      title: this.#words.say('calendar.absences.remove-of', { name }),
      text: this.#say('remove-text'),
      fields: isNamed
        ? [{ name: 'takeBack', label: this.#words.say('calendar.absences.take-back.label'), type: 'choice', options, value: 'true' }]
        : [],
      go: this.#say('remove-go'),
      submit: ({ takeBack = 'true' }) => this.#api.delete(`/absences/${id}?takeBack=${takeBack}`),
    });
    if (done) this.#notice.say('calendar.absences.removed');
    return done;
  }

  #say(key: string): string {
    return this.#words.say(`calendar.absences.${key}`);
  }
  #dayFields({ startsOn = '', endsOn = '' }: Partial<Days> = {}): readonly PromptField[] {
    return [
      { name: 'startsOn', label: this.#words.say('calendar.absences.from'), type: 'day', value: startsOn },
      { name: 'endsOn', label: this.#words.say('calendar.absences.to'), type: 'day', value: endsOn },
    ];
  }
  async #personField(value: string): Promise<PromptField> {
    const found: Staff[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Page<Staff> = await this.#api.get('/staff', { limit: 200, cursor });
      found.push(...page.items);
      cursor = page.nextCursor;
    }
    const options = found.filter(({ state }) => state !== 'deactivated').map(({ id, name }) => ({ value: id, label: name }));
    return { name: 'staffId', label: this.#words.say('calendar.absences.person'), type: 'choice', options, value };
  }
}
