import { httpResource } from '@angular/common/http';
import { computed, effect, inject, Injectable, untracked } from '@angular/core';
import { groupLimits } from '@saath/domain/groups';
import { digitsOf } from '../ui/index.ts';
import { Api, apiRoot } from '../api/api.ts';
import type { Group, WaitingList, WaitingPlace } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Prompt } from '../ui/prompt.ts';
import { fromAddress } from '../ui/from-address.ts';
import { sending } from '../ui/sending.ts';
import { todayIn } from '../ui/zoned-time.ts';
import { SeatConflicts, type SeatAsked } from './seat-conflicts.ts';

/** The waiting list of a group, and what staff do with it. Each act answers whether it was done; a refusal that no dialog shows is `fault`. */
@Injectable()
export class WaitingStore {
  readonly group = fromAddress<Group | undefined>(undefined);
  readonly #api = inject(Api);
  readonly #prompt = inject(Prompt);
  readonly #words = inject(Words);
  readonly #id = computed(() => this.group()?.id);
  readonly found = httpResource<WaitingList>(() => {
    const id = this.#id();
    return id === undefined ? undefined : `${apiRoot}/groups/${encodeURIComponent(id)}/waiting-list`;
  });
  readonly list = computed(() => (this.found.hasValue() ? this.found.value() : undefined));
  readonly timeZone = computed(() => this.group()?.schedule.timeZone ?? 'UTC');
  readonly #sending = sending();
  readonly busy = this.#sending.busy;
  readonly fault = this.#sending.fault;
  /** How many people may still get a seat: seats, or those of a decision, less the people and the reserved seats; undefined without a limit. */
  readonly free = computed(() => {
    const { seats, enrolled, reserved } = this.group() ?? { seats: null, enrolled: 0, reserved: 0 };
    return seats === null ? undefined : Math.max(0, this.#most(seats) - enrolled - reserved);
  });

  constructor() {
    // The group is loaded again after each change of it, also after one that another part of its page made.
    let shown: Group | undefined;
    effect(() => {
      const group = this.group();
      if (shown !== undefined && shown !== group && shown.id === group?.id) untracked(() => this.found.reload());
      shown = group;
    });
  }

  /** The name of the next person after one to whom a seat is offered. */
  after(place: WaitingPlace): string | undefined {
    return this.list()?.places.find(({ id, isNext }) => isNext && id !== place.id)?.displayName;
  }
  offer(place: WaitingPlace): Promise<boolean> {
    return this.#sending.send(() => this.#api.post(`/waiting-places/${place.id}/offer`, {}));
  }
  accept(place: WaitingPlace): Promise<boolean> {
    return this.#sending.send(() => this.#api.post(`/waiting-places/${place.id}/accept`, {}));
  }
  take(place: WaitingPlace): Promise<boolean> {
    return this.#prompt.ask({
      title: this.#say('take-title', { name: place.displayName }),
      fields: [{ name: 'startsOn', label: this.#say('joins-on'), type: 'day', value: todayIn(this.timeZone()) }],
      beside: { part: SeatConflicts, inputs: ({ startsOn }) => ({ asked: this.#seat(place, startsOn), timeZone: this.timeZone() }) },
      go: this.#say('took'),
      submit: ({ startsOn }) => this.#api.post(`/waiting-places/${place.id}/take`, { startsOn: startsOn ?? '' }),
    });
  }
  decline(place: WaitingPlace): Promise<boolean> {
    return this.#prompt.ask({
      title: this.#say('decline-title', { name: place.displayName }),
      fields: [
        {
          ...{ name: 'then', label: this.#say('decline-then'), type: 'choice', value: 'stays' },
          options: ['stays', 'leaves'].map((value) => ({ value, label: this.#say(`decline-${value}`) })),
        },
        this.#reason(true),
      ],
      go: this.#say('declined'),
      submit: ({ then, reason }) =>
        this.#api.post(`/waiting-places/${place.id}/decline`, { staysOn: then === 'stays', ...given({ reason }) }),
    });
  }
  leave(place: WaitingPlace): Promise<boolean> {
    return this.#prompt.ask({
      title: this.#say('leave-title', { name: place.displayName }),
      fields: [this.#reason(true)],
      go: this.#say('leave'),
      submit: ({ reason }) => this.#api.post(`/waiting-places/${place.id}/leave`, given({ reason })),
    });
  }
  /** Moves a person in the order, for a reason: to the given place, or to one that is chosen. */
  move(place: WaitingPlace, to?: number): Promise<boolean> {
    const others = (this.list()?.places ?? []).filter(({ id }) => id !== place.id);
    const order = [...others, undefined].flatMap((other, index) => this.#target(place, index + 1, other));
    const choice = { ...{ name: 'to', label: this.#say('move-to'), type: 'choice' as const }, options: order };
    return this.#prompt.ask({
      title: this.#say('move-title', { name: place.displayName }),
      text: [...(to === undefined ? [] : [this.#say('move-one', { from: place.position, to })]), this.#say('move-text')].join(' '),
      fields: [...(to === undefined ? [choice] : []), this.#reason(false)],
      go: this.#say('move'),
      submit: ({ to: chosen, reason }) =>
        this.#api.post(`/waiting-places/${place.id}/move`, { to: to ?? Number(chosen), reason: reason ?? '' }),
    });
  }
  /** Decides anew that the group may have more people than seats. */
  decide(): Promise<boolean> {
    const { decision, cap } = this.list() ?? { decision: null, cap: null };
    return this.#prompt.ask({
      title: this.#say('decide-title'),
      text: this.#say('decide-text'),
      fields: [
        {
          ...{ name: 'most', label: this.#say('most'), type: 'text', value: decision === null ? '' : String(decision.most) },
          maxLength: digitsOf(groupLimits.seats.to),
          ...(cap === null ? {} : { help: this.#words.count('groups.waiting.cap', cap) }),
        },
        { name: 'until', label: this.#say('until-day'), type: 'day', value: decision?.until ?? '', optional: true },
        this.#reason(false),
      ],
      go: this.#say('decide'),
      submit: ({ most, until, reason }) =>
        this.#api.post(`/groups/${this.#id() ?? ''}/capacity-decisions`, { most: Number(most), reason: reason ?? '', ...given({ until }) }),
    });
  }

  #most(seats: number): number {
    const decision = this.list()?.decision;
    const holds = decision?.until == null || decision.until >= todayIn(this.timeZone());
    return decision != null && holds ? Math.max(seats, decision.most) : seats;
  }
  /** The seat that a person would get from a day on; undefined without a day. */
  #seat({ personKind, personId }: WaitingPlace, startsOn = ''): SeatAsked | undefined {
    const person = personKind === 'member' ? { memberId: personId } : { relativeId: personId };
    return startsOn === '' ? undefined : { groupId: this.#id() ?? '', person, startsOn };
  }
  /** A place in the order that a person may be moved to; nothing for their own. */
  #target(place: WaitingPlace, position: number, other: WaitingPlace | undefined) {
    if (position === place.position) return [];
    const label =
      other === undefined ? this.#say('move-last', { position }) : this.#say('move-before', { position, name: other.displayName });
    return [{ value: String(position), label }];
  }
  #reason(optional: boolean) {
    const field = { name: 'reason', label: this.#words.say('groups.reason'), type: 'text', maxLength: groupLimits.reasonLength } as const;
    return { ...field, ...(optional ? { optional } : {}) };
  }
  #say(key: string, facts = {}): string {
    return this.#words.say(`groups.waiting.${key}`, facts);
  }
}

/** The answers that were given. */
const given = (answers: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(answers).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value]])));
