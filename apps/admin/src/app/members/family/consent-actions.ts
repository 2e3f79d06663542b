import { inject, Injectable } from '@angular/core';
import { languages } from '@saath/domain/kernel';
import { evidenceKinds, memberLimits, purposeFacts } from '@saath/domain/members';
import { Api } from '../../api/api.ts';
import { Session } from '../../api/session.ts';
import type { Consent, Member, RelativePage } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Prompt, type Answers, type PromptField } from '../../ui/index.ts';
import { addMonths, todayIn } from '../../ui/zoned-time.ts';
import type { AllowedLine } from './allowed.ts';
import { ReadNotice } from './read-notice.ts';

/** The answers for every channel and call at once, and for every way to celebrate. */
const every = 'every';
const anyWay = 'any-way';
const filled = (answers: Answers): Answers => Object.fromEntries(Object.entries(answers).filter(([, value]) => value.trim() !== ''));

/** The decisions of a member about what they and their family receive, as staff record them. */
@Injectable({ providedIn: 'root' })
export class ConsentActions {
  readonly #api = inject(Api);
  readonly #prompt = inject(Prompt);
  readonly #session = inject(Session);
  readonly #words = inject(Words);

  /** Records that the member allows a purpose, after the notice was read to them. */
  allow(member: Pick<Member, 'id' | 'language'>, { allowance: { purpose }, relative }: AllowedLine): Promise<boolean> {
    const { usualMonths } = purposeFacts[purpose];
    const until = usualMonths === null ? {} : { value: addMonths(todayIn(this.#session.timeZone()), usualMonths) };
    return this.#prompt.ask({
      title: this.#say(`purpose.${purpose}`),
      fields: [
        this.#choice('noticeLanguage', 'common.language', languages, member.language),
        ...this.#means(purpose),
        { name: 'expiresOn', label: this.#say('expiresOn-label'), type: 'day', help: this.#say('until-help'), optional: true, ...until },
        this.#text('words', memberLimits.consentWordsLength, this.#say('words-help')),
        this.#choice('evidenceKind', 'families.how', evidenceKinds, 'spoken'),
        this.#text('evidence', memberLimits.evidenceLength, this.#say('evidence-help')),
      ],
      beside: { part: ReadNotice, inputs: ({ noticeLanguage }) => ({ purpose, language: noticeLanguage }) },
      go: this.#say('allow-go'),
      submit: ({ channel, ...answers }) =>
        this.#api.post(`/members/${member.id}/consents`, {
          ...filled(answers),
          purpose,
          ...(channel === undefined || channel === every || channel === anyWay ? {} : { channel }),
          ...(relative === null ? {} : { relativeId: relative.id }),
        }),
    });
  }

  withdraw(member: Pick<Member, 'id'>, consent: Pick<Consent, 'id'>, what: string): Promise<boolean> {
    return this.#prompt.ask({
      title: this.#words.say('members.withdraw-title'),
      text: this.#words.say('members.withdraw-text', { what }),
      fields: [],
      go: this.#words.say('members.withdraw'),
      grave: true,
      submit: () => this.#api.post(`/members/${member.id}/consents/${consent.id}/withdraw`),
    });
  }

  /** An empty number stays as it is: it is never shown in full. */
  changeRelative({ id, memberId, relation, language, version }: RelativePage): Promise<boolean> {
    return this.#prompt.ask({
      title: this.#say('change'),
      fields: [
        {
          name: 'relation',
          label: this.#words.say('members.relative-relation'),
          type: 'text',
          maxLength: memberLimits.relationLength,
          value: relation,
        },
        this.#choice('language', 'common.language', languages, language),
        {
          ...{ name: 'phone', label: this.#words.say('members.relative-phone'), type: 'text', maxLength: memberLimits.phoneLength },
          ...{ help: this.#say('phone-help'), optional: true },
        },
      ],
      go: this.#words.say('common.save'),
      submit: (answers) => this.#api.patch(`/members/${memberId}/relatives/${id}`, filled(answers), version),
    });
  }

  /** The channels and the call of a purpose; nothing is asked where there is only one. */
  #means(purpose: AllowedLine['allowance']['purpose']): readonly PromptField[] {
    const { means } = purposeFacts[purpose];
    if (means.length === 1) return [];
    const optionsOf = (values: readonly string[]) => values.map((value) => ({ value, label: this.#say(`means.${value}`) }));
    // Before others only when the person says so: what is shown to fewest comes first.
    if (purpose === 'celebrate')
      return [{ name: 'channel', label: this.#say('way-label'), type: 'choice', options: optionsOf([...means, anyWay]), value: 'private' }];
    return [{ name: 'channel', label: this.#say('channel-label'), type: 'choice', options: optionsOf([every, ...means]), value: every }];
  }
  #choice(name: string, texts: string, values: readonly string[], value: string): PromptField {
    const options = values.map((one) => ({ value: one, label: this.#words.say(`${texts}.${one}`) }));
    return { name, label: this.#say(`${name}-label`), type: 'choice', options, value };
  }
  #text(name: string, maxLength: number, help: string): PromptField {
    return { name, label: this.#say(`${name}-label`), type: 'text', maxLength, help, optional: true };
  }
  #say(key: string): string {
    return this.#words.say(`families.${key}`);
  }
}
