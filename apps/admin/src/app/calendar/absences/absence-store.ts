import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import { FormGroup } from '@angular/forms';
import { Api, apiRoot } from '../../api/api.ts';
import type { AbsencePlan, AbsenceSession, StandInRequest } from '../../api/shapes.ts';
import { Session } from '../../api/session.ts';
import { isAsked, nextAfter } from '../../sessions/lead/stand-in-words.ts';
import { RememberedChoice } from '../../ui/remembered-choice.ts';
import { fromAddress } from '../../ui/from-address.ts';
import { Notice } from '../../ui/notice.ts';
import { saving } from '../../ui/saving.ts';
import { wholeGroups } from './whole-group.ts';

/** The person who is to lead each session of an absence, by session. */
type Choices = ReadonlyMap<string, string>;

/** The person who was named for a session because of the absence, otherwise the one who is asked and has not answered. */
const settled = (touched: readonly AbsenceSession[]): Choices =>
  new Map(
    touched.flatMap(({ session, substituteId, requests }) => {
      const staffId = substituteId ?? requests.find(isAsked)?.staffId;
      return staffId === undefined ? [] : [[session.id, staffId]];
    }),
  );

/** The choice for one session. */
interface Choice {
  readonly sessionId: string;
  readonly staffId: string;
}

/** The choices that were stored for later; none where they cannot be read. */
function draftFrom(stored: string | undefined): readonly Choice[] {
  try {
    const read: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(read) ? read.filter(isChoice) : [];
  } catch {
    return [];
  }
}
const isChoice = (one: unknown): one is Choice =>
  typeof one === 'object' &&
  one !== null &&
  'sessionId' in one &&
  'staffId' in one &&
  typeof one.sessionId === 'string' &&
  typeof one.staffId === 'string';

/** An absence with the sessions that it touches, and the people who are chosen for them. Nothing is stored before all is saved at once. */
@Injectable()
export class AbsenceStore {
  readonly id = fromAddress('');
  readonly #api = inject(Api);
  readonly #notice = inject(Notice);
  readonly saving = saving();
  readonly loaded = httpResource<AbsencePlan>(() => (this.id() === '' ? undefined : `${apiRoot}/absences/${this.id()}`));
  readonly plan = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  readonly touched = computed(() => this.plan()?.touched ?? []);
  readonly #remembered = inject(RememberedChoice);
  /** Once they are read, what was stored for later on this device comes on top of what is settled. */
  readonly choices = linkedSignal(() => this.#withDraft(settled(this.touched())));
  readonly groups = computed(() => wholeGroups(this.touched()));
  readonly #own = inject(Session).membership()?.staffId;
  /** The choices that differ from the stored leaders and the open questions. */
  readonly changes = computed(() => {
    const before = settled(this.touched());
    return this.#chosen().filter(({ sessionId, staffId }) => before.get(sessionId) !== staffId);
  });
  /** The people who are to be asked; a person who chooses themselves leads the session at once. */
  readonly asks = computed(() => this.changes().filter(({ staffId }) => staffId !== this.#own));
  /** Whether the next person is asked by itself where one says no or does not answer. */
  readonly asksOn = signal(true);
  /** Whether there is anybody to be asked next. */
  readonly hasNext = computed(() => this.asks().some((choice) => this.#nextOf(choice).length > 0));
  readonly own = computed(() => this.changes().length - this.asks().length);
  readonly people = computed(() => new Set(this.asks().map(({ staffId }) => staffId)).size);
  /** The names of the people who are to be asked, each once. */
  readonly names = computed(() => {
    const asked = new Set(this.asks().map(({ staffId }) => staffId));
    const found = this.touched().flatMap(({ substitutes }) => substitutes.filter(({ staffId }) => asked.has(staffId)));
    return [...new Map(found.map(({ staffId, name }) => [staffId, name])).values()];
  });
  /** The people who can be named without asking: also those who were asked and said yes by telephone. */
  readonly unnamed = computed(() => {
    const named = new Map(this.touched().map(({ session, substituteId }) => [session.id, substituteId]));
    return this.#chosen().filter(({ sessionId, staffId }) => named.get(sessionId) !== staffId);
  });
  /** The sessions that have nobody, by what is chosen. */
  readonly open = computed(() =>
    this.touched().flatMap(({ session, isOpen }) => (isOpen && !this.choices().has(session.id) ? [session] : [])),
  );
  readonly covered = computed(() => this.touched().length - this.open().length);
  /** How many groups the sessions are of. */
  readonly groupCount = computed(() => new Set(this.touched().map(({ session }) => session.groupId)).size);

  choose(sessionId: string, staffId: string): void {
    this.choices.update((before) => new Map([...before, [sessionId, staffId]]));
  }
  /** Whether the choice for a session differs from what is stored and asked, so that it can be taken back here. */
  isFresh(sessionId: string): boolean {
    return this.changes().some((one) => one.sessionId === sessionId);
  }
  /** Takes a choice back: what is stored and asked counts again. */
  leave(sessionId: string): void {
    const before = settled(this.touched()).get(sessionId);
    const others = [...this.choices()].filter(([id]) => id !== sessionId);
    this.choices.set(new Map(before === undefined ? others : [...others, [sessionId, before]]));
  }
  /** Chooses who fits best for each session that has nobody yet; a session for which nobody is free stays open. */
  chooseBest(): void {
    const best = this.touched().flatMap(({ session, substitutes }): readonly (readonly [string, string])[] => {
      const [first] = substitutes;
      return first?.isFree === true ? [[session.id, first.staffId]] : [];
    });
    this.choices.update((before) => new Map([...best, ...before]));
  }
  take(staffId: string, sessionIds: readonly string[]): void {
    this.choices.update((before) => new Map([...before, ...sessionIds.map((id) => [id, staffId] as const)]));
  }
  /** The question to the person who is chosen for a session, while it waits for an answer; otherwise the last answer where nobody is chosen. */
  questionOf({ session, requests, substituteId }: AbsenceSession): StandInRequest | undefined {
    const staffId = this.choices().get(session.id);
    if (staffId !== undefined) return requests.find((one) => one.staffId === staffId && isAsked(one));
    return substituteId === null && requests[0]?.state === 'declined' ? requests[0] : undefined;
  }
  /** The last question to a person about a session. */
  askedBefore({ requests }: AbsenceSession, person: string): StandInRequest | undefined {
    return requests.find(({ staffId }) => staffId === person);
  }
  /** Stores what is chosen on this device, for another day; only ids are stored. */
  saveDraft(): void {
    this.#remembered.store(this.#draft(), JSON.stringify(this.changes()));
    this.#notice.say('calendar.absences.draft-saved');
  }
  /** Chooses a person for a session whose time was changed for them; what was chosen before stays. */
  chooseAnew(sessionId: string, staffId: string): void {
    this.choose(sessionId, staffId);
    this.#remembered.store(this.#draft(), JSON.stringify(this.changes()));
    this.loaded.reload();
  }
  ask(): Promise<void> {
    const asked = this.people();
    const body = { choices: this.changes().map((choice) => ({ ...choice, ...this.#next(choice) })) };
    const act = () => this.#api.post(`/absences/${this.id()}/stand-in-requests`, body);
    return this.#send(act, asked === 0 ? ['calendar.absences.saved'] : ['calendar.absences.asked', { count: asked }]);
  }
  name(): Promise<void> {
    const body = { choices: this.unnamed() };
    return this.#send(() => this.#api.post(`/absences/${this.id()}/substitutes`, body), ['calendar.absences.saved']);
  }

  #draft(): string {
    return `away.${this.id()}`;
  }
  /** Of a draft, those choices count whose session still needs somebody and whose person could still lead it. */
  #withDraft(before: Choices): Choices {
    const draft = draftFrom(this.#remembered.of(this.#draft()));
    const possible = draft.filter(({ sessionId, staffId }) =>
      this.touched().some(
        ({ session, isOpen, substitutes }) =>
          isOpen && session.id === sessionId && !before.has(sessionId) && substitutes.some((one) => one.staffId === staffId && one.isFree),
      ),
    );
    return new Map([...before, ...possible.map(({ sessionId, staffId }) => [sessionId, staffId] as const)]);
  }
  #nextOf({ sessionId, staffId }: Choice): readonly string[] {
    const one = this.touched().find(({ session }) => session.id === sessionId);
    const leads = one?.session.facilitators.map((person) => person.staffId) ?? [];
    return nextAfter(one?.substitutes ?? [], staffId, [...leads, this.#own ?? '']);
  }
  #next(choice: Choice): { readonly nextIds?: readonly string[] } {
    const nextIds = this.asksOn() && choice.staffId !== this.#own ? this.#nextOf(choice) : [];
    return nextIds.length === 0 ? {} : { nextIds };
  }
  #chosen(): readonly Choice[] {
    return [...this.choices()].map(([sessionId, staffId]) => ({ sessionId, staffId }));
  }
  async #send(act: () => Promise<unknown>, done: readonly [string, Readonly<Record<string, unknown>>?]): Promise<void> {
    if (!(await this.saving.save(new FormGroup({}), act, done))) return;
    this.#remembered.store(this.#draft(), undefined);
    this.loaded.reload();
  }
}
