import { computed, inject, Injectable, resource, signal } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { Api } from '../api/api.ts';
import type { Group, Member, MemberItem, Outlook, ScheduleConflict } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Kinds } from '../ui/kinds.ts';
import { sending } from '../ui/sending.ts';
import { todayIn } from '../ui/zoned-time.ts';
import { roomWords } from './overfull-words.ts';
import { freeMode } from './joining-mode.ts';

type Enrolled = { readonly memberId: string } | { readonly relativeId: string };

/** A person whose seat is not simply given: with what enrolling would do, and the sessions of other groups at the same time. */
export interface Considered {
  readonly person: Enrolled;
  readonly name: string;
  readonly outlook: Outlook;
  readonly conflicts: readonly ScheduleConflict[];
}

/** The decision by which a person gets a chair beyond the seats. */
export interface ExtraChair {
  readonly startsOn: string;
  readonly most: number;
  readonly until: string;
  readonly reason: string;
}

/** Finds a person and enrols them in a group from today; in a group for families, a relative of the person. */
@Injectable()
export class AddPersonStore {
  readonly #api = inject(Api);
  readonly #group = inject<Group>(MAT_DIALOG_DATA);
  readonly #text = signal('');
  /** Whether relatives are enrolled instead of members. */
  readonly #kinds = inject(Kinds);
  readonly isForFamilies = computed(() => this.#kinds.of(this.#group.kind)?.audience.includes('relatives') ?? false);
  /** The family of the chosen member; nothing until one is chosen. */
  readonly relatives = signal<Member['relatives'] | undefined>(undefined);
  /** The person about whom staff decide: nothing is stored yet. */
  readonly considered = signal<Considered | undefined>(undefined);
  /** How people join, where they need not be enrolled by staff. */
  readonly freeMode = computed(() => freeMode(this.#kinds, this.#group));
  readonly groupName = this.#group.name;
  readonly kind = this.#group.kind;
  /** That the room would be too small with one person more, in words; it prevents nothing. */
  readonly tight = roomWords(inject(Words), this.#group, 1);
  readonly timeZone = this.#group.schedule.timeZone;
  readonly #sending = sending();
  readonly busy = this.#sending.busy;
  readonly fault = this.#sending.fault;
  readonly found = resource({
    params: () => (this.#text() === '' ? undefined : this.#text()),
    loader: ({ params }) => this.#api.post('/members/search', { text: params }),
  });

  search(text: string): void {
    this.relatives.set(undefined);
    this.considered.set(undefined);
    this.#text.set(text.trim());
  }
  /** Enrols a member, or lists the relatives of one. Answers whether somebody was enrolled. */
  async choose({ id, displayName }: Pick<MemberItem, 'id' | 'displayName'>): Promise<boolean> {
    if (!this.isForFamilies()) return this.enrol({ memberId: id }, displayName);
    await this.#sending.send(async () => this.relatives.set((await this.#api.get(`/members/${id}`)).relatives));
    return false;
  }
  /**
   * Enrols a person for whom there is a seat and who is expected nowhere else at the same time; otherwise shows what enrolling would do. Answers
   * whether the person was enrolled.
   */
  async enrol(person: Enrolled, name: string): Promise<boolean> {
    this.considered.set(undefined);
    const asked = { ...person, startsOn: this.today() };
    let considered: Considered | undefined;
    await this.#sending.send(async () => {
      const outlook = await this.#api.post(`/groups/${this.#group.id}/enrolments/outlook`, asked);
      const { conflicts } = await this.#api.post(`/groups/${this.#group.id}/enrolments/conflicts`, asked);
      considered = { person, name, outlook, conflicts };
    });
    if (considered === undefined) return false;
    const { outlook, conflicts } = considered;
    if (outlook.outlook === 'seat' && conflicts.length === 0 && !outlook.isAboveRecommended) return this.enrolAnyway(person);
    this.considered.set(considered);
    return false;
  }
  enrolAnyway(person: Enrolled): Promise<boolean> {
    return this.#sending.send(() => this.#api.post(`/groups/${this.#group.id}/enrolments`, { ...person, startsOn: this.today() }));
  }
  /** Puts the person on the waiting list, or leaves them where they are on it. */
  wait({ person, outlook }: Considered): Promise<boolean> {
    return outlook.isWaiting
      ? Promise.resolve(true)
      : this.#sending.send(() => this.#api.post(`/groups/${this.#group.id}/waiting-list`, person));
  }
  /** Enrols the person beyond the seats, by a decision with a reason. */
  addChair(person: Enrolled, { startsOn, most, until, reason }: ExtraChair): Promise<boolean> {
    const decision = { most, reason, ...(until === '' ? {} : { until }) };
    return this.#sending.send(() => this.#api.post(`/groups/${this.#group.id}/enrolments`, { ...person, startsOn, decision }));
  }
  today(): string {
    return todayIn(this.timeZone);
  }
}
