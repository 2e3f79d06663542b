import { inject, Injectable } from '@angular/core';
import { careLimits, followUpMethods, followUpOutcomes } from '@saath/domain/care';
import { Api } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { FollowUpItem, Member } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { followUpWords } from '../ui/follow-up-words.ts';
import { addDays, todayIn } from '../ui/zoned-time.ts';
import { Prompt, type Answers, type ChoiceField } from '../ui/index.ts';

/** A contact that was not owed. */
const notOwed = 'none';
/** The days until the next contact that are offered beside the rule of the outcome. */
const daysUntilNext = ['1', '3', '7'] as const;
const byOutcome = 'outcome';

/** Records a contact that took place just now. Resolves with whether it was saved. */
@Injectable({ providedIn: 'root' })
export class ContactActions {
  readonly #api = inject(Api);
  readonly #prompt = inject(Prompt);
  readonly #session = inject(Session);
  readonly #words = inject(Words);

  /** Three taps: the dialog, the outcome, and the button. What is owed by today is completed with it, unless staff say otherwise. */
  async log({ id }: Pick<Member, 'id'>): Promise<boolean> {
    const today = todayIn(this.#session.timeZone());
    const { items: owed } = await this.#api.get('/follow-ups', { memberId: id, state: 'due', due: today, limit: 5 });
    return this.#prompt.ask({
      title: this.#say('title'),
      fields: [
        ...(owed.length > 0 ? [this.#owedField(owed)] : []),
        { ...this.#field('outcome'), options: this.#outcomes() },
        { ...this.#field('how'), options: this.#ways(), value: owed[0]?.method ?? 'call' },
        { ...this.#field('next'), options: this.#next(), value: byOutcome },
        { name: 'note', label: this.#say('note'), type: 'text', maxLength: careLimits.noteLength, optional: true },
      ],
      go: this.#words.say('common.save'),
      submit: (answers) => this.#api.post(`/members/${id}/contacts`, contactOf(answers, today)),
    });
  }

  #owedField(owed: readonly FollowUpItem[]): ChoiceField {
    const options = owed.map((item) => ({
      value: item.id,
      label: this.#say('owed-on', { kind: followUpWords(this.#words, item), day: this.#words.day(item.dueOn, 'short') }),
    }));
    return {
      ...this.#field('owed'),
      options: [...options, { value: notOwed, label: this.#say('not-owed') }],
      value: owed[0]?.id ?? notOwed,
    };
  }
  /** `reached` says less than the others, and is kept for what was recorded before them. */
  #outcomes(): ChoiceField['options'] {
    const offered = followUpOutcomes.filter((outcome) => outcome !== 'reached');
    return offered.map((value) => ({ value, label: this.#words.say(`follow-ups.outcome.${value}`) }));
  }
  #ways(): ChoiceField['options'] {
    return followUpMethods.map((value) => ({ value, label: this.#words.say(`follow-ups.method.${value}`) }));
  }
  #next(): ChoiceField['options'] {
    const days = daysUntilNext.map((value) => ({ value, label: this.#words.count('members.log.in', Number(value)) }));
    return [{ value: byOutcome, label: this.#say('by-outcome') }, ...days];
  }
  #field(name: 'how' | 'next' | 'outcome' | 'owed'): Pick<ChoiceField, 'label' | 'name' | 'type'> {
    return { name, label: this.#say(name), type: 'choice' };
  }
  #say(key: string, facts = {}): string {
    return this.#words.say(`members.log.${key}`, facts);
  }
}

/** The answers as a request: what nobody said is left out. */
function contactOf({ owed = notOwed, outcome, how, next = byOutcome, note = '' }: Answers, today: string): object {
  return {
    outcome,
    method: how,
    ...(owed === notOwed ? {} : { followUpId: owed }),
    ...(next === byOutcome ? {} : { nextOn: addDays(today, Number(next)) }),
    ...(note.trim() === '' ? {} : { note }),
  };
}
