import { inject, Injectable } from '@angular/core';
import { channels, stageTransitions } from '@saath/domain/members';
import { Api } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Language, Member } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { addDays, todayIn } from '../ui/zoned-time.ts';
import { Ask, type Answers, type AskField } from '../ui/index.ts';

const languages: readonly Language[] = ['en', 'hi', 'mr'];

/** Leaves out what was left empty: it stays as it is. */
const given = (answers: Answers): Answers => Object.fromEntries(Object.entries(answers).filter(([, value]) => value.trim() !== ''));

/** What staff may do with a person's record: each asks, writes, and resolves with whether something changed. */
@Injectable({ providedIn: 'root' })
export class MemberActs {
  readonly #api = inject(Api);
  readonly #ask = inject(Ask);
  readonly #session = inject(Session);
  readonly #words = inject(Words);

  move(member: Member): Promise<boolean> {
    return this.#ask.ask({
      title: this.#say('move-title'),
      ...(member.groups.length > 0 ? { text: this.#say('move-text') } : {}),
      fields: [
        { name: 'to', label: this.#say('move-to'), type: 'choice', options: this.#options('stage', stageTransitions[member.stage]) },
        { name: 'on', label: this.#say('move-on'), type: 'day', value: todayIn(this.#session.timeZone()) },
        { name: 'reason', label: this.#say('move-reason'), type: 'text', optional: true },
      ],
      go: this.#say('move-go'),
      submit: (answers) => this.#api.post(`/members/${member.id}/transitions`, given(answers)),
    });
  }

  /** Contacts are written and never shown whole: an empty field keeps what is on record. */
  change(member: Member): Promise<boolean> {
    const text = (name: string): AskField => ({ name, label: this.#say(`new-${name}`), type: 'text', optional: true });
    return this.#ask.ask({
      title: this.#say('change-title'),
      text: this.#say('change-text'),
      fields: [
        { name: 'alias', label: this.#say('name'), type: 'text', value: member.displayName },
        {
          name: 'language',
          label: this.#say('speaks'),
          type: 'choice',
          options: this.#options('language', languages),
          value: member.language,
        },
        {
          name: 'preferredChannel',
          label: this.#say('channel'),
          type: 'choice',
          options: this.#options('channel', channels),
          value: member.preferredChannel,
        },
        text('phone'),
        text('email'),
      ],
      go: this.#say('change-go'),
      submit: (answers) => this.#api.patch(`/members/${member.id}`, given(answers), member.version),
    });
  }

  addFollowUp({ id: memberId }: Pick<Member, 'id'>): Promise<boolean> {
    return this.#ask.ask({
      title: this.#say('follow-up-title'),
      fields: [{ name: 'dueOn', label: this.#say('follow-up-on'), type: 'day', value: addDays(todayIn(this.#session.timeZone()), 1) }],
      go: this.#words.say('common.add'),
      submit: ({ dueOn }) => this.#api.post('/follow-ups', { memberId, dueOn }),
    });
  }

  addRelative(member: Member): Promise<boolean> {
    return this.#ask.ask({
      title: this.#say('relative-title'),
      fields: [
        { name: 'name', label: this.#say('relative-name'), type: 'text' },
        { name: 'relation', label: this.#say('relative-relation'), type: 'text' },
        { name: 'phone', label: this.#say('relative-phone'), type: 'text', optional: true },
      ],
      go: this.#say('relative-go'),
      submit: (answers) => this.#api.post(`/members/${member.id}/relatives`, given(answers)),
    });
  }

  #say(key: string): string {
    return this.#words.say(`members.${key}`);
  }
  #options(kind: 'stage' | 'language' | 'channel', values: readonly string[]): NonNullable<AskField['options']> {
    return values.map((value) => ({ value, label: this.#words.say(`common.${kind}.${value}`) }));
  }
}
