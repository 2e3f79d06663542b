import { inject, Injectable } from '@angular/core';
import { emailLength, languages } from '@saath/domain/kernel';
import { channels, memberLimits, stageTransitions } from '@saath/domain/members';
import { followUpMethods } from '@saath/domain/care';
import { Api } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Member, Staff, Stage } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Colleagues } from '../attention/colleagues.ts';
import { addDays, todayIn } from '../ui/zoned-time.ts';
import { Prompt, type Answers, type ChoiceField, type PromptField } from '../ui/index.ts';

/** Without the empty answers: the server changes only the fields that are sent. */
const filled = (answers: Answers): Answers => Object.fromEntries(Object.entries(answers).filter(([, value]) => value.trim() !== ''));

/** The choice of no counsellor in charge. */
const nobody = 'nobody';
/** A discharge has a page of its own, which makes the plan of aftercare. */
const withoutDischarge = (stages: readonly Stage[]): readonly Stage[] => stages.filter((stage) => stage !== 'discharged');

/** The changes that staff can make to a member's record. Each action opens a dialog, and resolves with whether something was saved. */
@Injectable({ providedIn: 'root' })
export class MemberActions {
  readonly #api = inject(Api);
  readonly #colleagues = inject(Colleagues);
  readonly #prompt = inject(Prompt);
  readonly #session = inject(Session);
  readonly #words = inject(Words);

  move(member: Member): Promise<boolean> {
    return this.#prompt.ask({
      title: this.#say('move-title'),
      ...(member.groups.length > 0 ? { text: this.#say('move-text') } : {}),
      fields: [
        {
          name: 'to',
          label: this.#say('move-to'),
          type: 'choice',
          options: this.#options('stage', withoutDischarge(stageTransitions[member.stage])),
        },
        { name: 'on', label: this.#say('move-on'), type: 'day', value: todayIn(this.#session.timeZone()) },
        { name: 'reason', label: this.#say('move-reason'), type: 'text', maxLength: memberLimits.stageReasonLength, optional: true },
      ],
      go: this.#say('move-go'),
      submit: (answers) => this.#api.post(`/members/${member.id}/transitions`, filled(answers)),
    });
  }

  /** Phone and e-mail are never shown in full; an empty field does not change them. */
  change(member: Member): Promise<boolean> {
    const text = (name: string, maxLength: number): PromptField => ({
      ...{ name, label: this.#say(`new-${name}`), type: 'text', maxLength, optional: true },
    });
    return this.#prompt.ask({
      title: this.#say('change-title'),
      text: this.#say('change-text'),
      fields: [
        { name: 'alias', label: this.#say('name'), type: 'text', maxLength: memberLimits.nameLength, value: member.displayName },
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
        text('phone', memberLimits.phoneLength),
        text('email', emailLength),
      ],
      go: this.#say('change-go'),
      submit: (answers) => this.#api.patch(`/members/${member.id}`, filled(answers), member.version),
    });
  }

  /** Names the counsellor in charge, among the staff who work in the branch. */
  async nameInCharge(member: Member): Promise<boolean> {
    const { items } = await this.#api.get('/staff', { limit: 200 });
    const fits = ({ role, state, branches }: Staff): boolean =>
      state !== 'deactivated' &&
      (role === 'administrator' || (role === 'counsellor' && (branches ?? []).some(({ id }) => id === member.branchId)));
    const people = items.filter(fits).map(({ id, name }) => ({ value: id, label: name }));
    return this.#prompt.ask({
      title: this.#say('in-charge-title'),
      text: this.#say('in-charge-text'),
      fields: [
        {
          ...{ name: 'inChargeId', label: this.#say('in-charge'), type: 'choice', value: member.inCharge?.id ?? nobody },
          options: [{ value: nobody, label: this.#say('in-charge-none') }, ...people],
        },
      ],
      go: this.#words.say('common.save'),
      submit: ({ inChargeId }) =>
        this.#api.patch(`/members/${member.id}`, { inChargeId: inChargeId === nobody ? null : inChargeId }, member.version),
    });
  }

  /** The contact is in the hands of the person who adds it, unless they name a colleague. */
  async addFollowUp({ id: memberId, branchId }: Pick<Member, 'branchId' | 'id'>): Promise<boolean> {
    const colleagues = this.#session.may('staff:read') ? await this.#colleagues.whoMakeContacts(branchId) : [];
    const owner: ChoiceField = { name: 'ownerId', label: this.#say('follow-up-by'), type: 'choice', options: colleagues, optional: true };
    const ways = followUpMethods.map((value) => ({ value, label: this.#words.say(`follow-ups.method.${value}`) }));
    return this.#prompt.ask({
      title: this.#say('follow-up-title'),
      fields: [
        { name: 'dueOn', label: this.#say('follow-up-on'), type: 'day', value: addDays(todayIn(this.#session.timeZone()), 1) },
        { name: 'method', label: this.#say('follow-up-how'), type: 'choice', options: ways, value: 'call' },
        ...(colleagues.length > 0 ? [owner] : []),
      ],
      go: this.#words.say('common.add'),
      submit: (answers) => this.#api.post('/follow-ups', { memberId, ...filled(answers) }),
    });
  }

  /** A return to use ends the running span of sobriety; earlier days stay, and a person who lives outside is called within a day. */
  async recordReturn({ id }: Pick<Member, 'id'>): Promise<boolean> {
    const { items } = await this.#api.get(`/members/${id}/sobriety-episodes`);
    const running = items.find(({ endedOn }) => endedOn === null);
    if (running === undefined) return false;
    return this.#prompt.ask({
      title: this.#say('return-title'),
      text: this.#say('return-text'),
      fields: [{ name: 'on', label: this.#say('return-on'), type: 'day', value: todayIn(this.#session.timeZone()) }],
      go: this.#say('return-go'),
      submit: ({ on = '' }) => this.#api.post(`/members/${id}/sobriety-episodes/${running.id}/end`, { on, reason: 'lapse' }),
    });
  }

  addRelative(member: Member): Promise<boolean> {
    return this.#prompt.ask({
      title: this.#say('relative-title'),
      fields: [
        { name: 'name', label: this.#say('relative-name'), type: 'text', maxLength: memberLimits.nameLength },
        { name: 'relation', label: this.#say('relative-relation'), type: 'text', maxLength: memberLimits.relationLength },
        { name: 'phone', label: this.#say('relative-phone'), type: 'text', maxLength: memberLimits.phoneLength, optional: true },
      ],
      go: this.#say('relative-go'),
      submit: (answers) => this.#api.post(`/members/${member.id}/relatives`, filled(answers)),
    });
  }

  #say(key: string, facts = {}): string {
    return this.#words.say(`members.${key}`, facts);
  }
  #options(kind: 'stage' | 'language' | 'channel', values: readonly string[]): ChoiceField['options'] {
    return values.map((value) => ({ value, label: this.#words.say(`common.${kind}.${value}`) }));
  }
}
