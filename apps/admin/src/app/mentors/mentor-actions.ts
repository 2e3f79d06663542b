import { inject, Injectable } from '@angular/core';
import { digitsOf } from '../ui/question.ts';
import { mentorLimits, mentorshipEndReasons } from '@saath/domain/mentors';
import { genders } from '@saath/domain/members';
import { Temporal } from '@saath/domain/kernel';
import { Api } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Mentor, Mentorship } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Prompt, type Answers, type ChoiceField, type PromptField } from '../ui/index.ts';
import { isoOf, todayIn } from '../ui/zoned-time.ts';

type Named = Pick<Mentorship, 'memberId' | 'displayName'>;

/** How many people who recovered are offered when a mentor is added: those beyond are added from their own page. */
const mostOffered = 200;

const whole = (text: string | undefined): number => Number(text ?? '');
const filled = (answers: Answers): Answers => Object.fromEntries(Object.entries(answers).filter(([, value]) => value.trim() !== ''));

/** The acts on mentors and pairings. Each opens a dialog, and resolves with whether something was saved. */
@Injectable({ providedIn: 'root' })
export class MentorActions {
  readonly #api = inject(Api);
  readonly #prompt = inject(Prompt);
  readonly #session = inject(Session);
  readonly #words = inject(Words);

  /** Adds somebody who recovered as a mentor. */
  async add(): Promise<boolean> {
    const { items } = await this.#api.get('/members', { stage: 'alumni', limit: mostOffered });
    const options = items.map(({ id: value, displayName, code }) => ({ value, label: `${displayName} ${code}` }));
    return this.#prompt.ask({
      title: this.#say('new-title'),
      text: this.#say('new-text'),
      fields: [{ name: 'memberId', label: this.#say('new-who'), type: 'choice', options }, this.#number('trainingHours', 'new-training')],
      go: this.#say('add'),
      submit: ({ memberId, trainingHours }) => this.#api.post('/mentors', { memberId, trainingHours: whole(trainingHours) }),
    });
  }

  recordSupervision({ id, displayName: name }: Mentor): Promise<boolean> {
    return this.#prompt.ask({
      title: this.#say('supervision-title', { name }),
      fields: [
        { name: 'on', label: this.#say('on'), type: 'day', value: todayIn(this.#session.timeZone()) },
        { ...this.#number('minutes', 'minutes'), value: '45' },
        this.#note(),
      ],
      go: this.#say('record-supervision'),
      submit: ({ minutes, ...rest }) => this.#api.post(`/mentors/${id}/supervisions`, { ...filled(rest), minutes: whole(minutes) }),
    });
  }

  stepBack({ id, displayName: name, taken }: Mentor): Promise<boolean> {
    return this.#prompt.ask({
      title: this.#say('step-back-title', { name }),
      text: this.#words.count('mentors.step-back-text', taken),
      fields: [],
      go: this.#say('step-back'),
      grave: true,
      submit: () => this.#api.post(`/mentors/${id}/step-back`),
    });
  }

  end({ id, displayName: name, mentorName: mentor }: Mentorship): Promise<boolean> {
    return this.#prompt.ask({
      title: this.#say('end-title', { name, mentor }),
      fields: [
        this.#why(),
        {
          ...{ name: 'waits', label: this.#say('end-waits'), type: 'choice', value: 'no' },
          options: ['no', 'yes'].map((value) => ({ value, label: this.#say(`end-waits-${value}`) })),
        },
      ],
      go: this.#say('end'),
      submit: ({ reason, waits }) => this.#api.post(`/mentorships/${id}/end`, { reason, waits: waits === 'yes' }),
    });
  }

  /** Hands a person over to another mentor. Only those who can take them are offered. */
  async reassign({ id, memberId, mentorId, displayName: name }: Mentorship): Promise<boolean> {
    const { suggested } = await this.#api.get(`/members/${memberId}/mentor-suggestions`);
    const options = suggested
      .filter((one) => one.mentorId !== mentorId)
      .map((one) => ({ value: one.mentorId, label: `${one.displayName} ${one.code}` }));
    const isPossible = options.length > 0;
    return this.#prompt.ask({
      title: this.#say('reassign-title', { name }),
      ...(isPossible ? {} : { text: this.#say('reassign-nobody', { name }) }),
      fields: isPossible ? [{ name: 'mentorId', label: this.#say('reassign-to'), type: 'choice', options }, this.#why()] : [],
      go: this.#words.say(isPossible ? 'mentors.reassign' : 'mentors.close'),
      submit: async (answers) => {
        if (isPossible) await this.#api.post(`/mentorships/${id}/reassign`, answers);
      },
    });
  }

  log({ id, displayName: name }: Pick<Mentorship, 'id' | 'displayName'>): Promise<boolean> {
    return this.#prompt.ask({
      title: this.#say('log-with', { name }),
      fields: [
        this.#choice('type', 'own.step-type', ['call', 'meeting', 'message', 'visit']),
        this.#choice('outcome', 'own.step-outcome', ['well', 'needs-support', 'not-reached']),
        { ...this.#number('minutes', 'minutes'), value: '0' },
        this.#note(),
      ],
      go: this.#say('log'),
      submit: ({ minutes, ...rest }) =>
        this.#api.post(`/mentorships/${id}/contacts`, {
          ...{ ...filled(rest), minutes: whole(minutes), at: isoOf(Temporal.Now.instant()) },
        }),
    });
  }

  /** Lets a person wait for a mentor. */
  ask({ memberId, displayName: name }: Named): Promise<boolean> {
    const options = ['none', ...genders].map((value) => ({
      ...{ value, label: this.#say(`card.${value === 'none' ? 'preference-none' : value}`) },
    }));
    return this.#prompt.ask({
      title: this.#say('card.ask-title', { name }),
      fields: [{ name: 'preference', label: this.#say('card.preference'), type: 'choice', value: 'none', options }],
      go: this.#say('card.ask'),
      submit: ({ preference }) =>
        this.#api.post(`/members/${memberId}/mentor-requests`, { preference: preference === 'none' ? null : preference }),
    });
  }

  #say(key: string, facts = {}): string {
    return this.#words.say(`mentors.${key}`, facts);
  }
  #number(name: string, label: string): PromptField {
    return { name, label: this.#say(label), type: 'text', maxLength: digitsOf(mentorLimits.trainingHours.to) };
  }
  #note(): PromptField {
    return {
      ...{ name: 'note', label: this.#say('note'), help: this.#say('note-help'), type: 'long-text' },
      ...{ maxLength: mentorLimits.noteLength, optional: true },
    };
  }
  #why(): ChoiceField {
    const options = mentorshipEndReasons.map((value) => ({ value, label: this.#say(`end-reason.${value}`) }));
    return { name: 'reason', label: this.#say('end-why'), type: 'choice', options };
  }
  #choice(name: 'type' | 'outcome', label: string, values: readonly string[]): ChoiceField {
    return {
      name,
      label: this.#say(label),
      type: 'choice',
      options: values.map((value) => ({ value, label: this.#say(`${name}.${value}`) })),
    };
  }
}
