import { computed, inject, Injectable, resource, signal } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { Api } from '../api/api.ts';
import type { Group, Member, MemberItem, ScheduleConflict } from '../api/shapes.ts';
import { Kinds } from '../ui/kinds.ts';
import { todayIn } from '../ui/zoned-time.ts';

type Enrolled = { readonly memberId: string } | { readonly relativeId: string };

/** A person with the sessions of other groups at which they are expected at the same time. */
export interface Warned {
  readonly person: Enrolled;
  readonly conflicts: readonly ScheduleConflict[];
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
  /** The person whose seat would bring conflicts, until they are added anyway. */
  readonly warned = signal<Warned | undefined>(undefined);
  readonly timeZone = this.#group.schedule.timeZone;
  readonly busy = signal(false);
  readonly fault = signal<unknown>(undefined);
  readonly found = resource({
    params: () => (this.#text() === '' ? undefined : this.#text()),
    loader: ({ params }) => this.#api.post('/members/search', { text: params }),
  });

  search(text: string): void {
    this.relatives.set(undefined);
    this.warned.set(undefined);
    this.#text.set(text.trim());
  }
  /** Enrols a member, or lists the relatives of one. Answers whether somebody was enrolled. */
  async choose({ id }: Pick<MemberItem, 'id'>): Promise<boolean> {
    if (!this.isForFamilies()) return this.enrol({ memberId: id });
    await this.#attempt(async () => this.relatives.set((await this.#api.get(`/members/${id}`)).relatives));
    return false;
  }
  /** Enrols a person who is expected nowhere else at the same time; otherwise shows where. Answers whether the person was enrolled. */
  async enrol(person: Enrolled): Promise<boolean> {
    this.warned.set(undefined);
    let conflicts: readonly ScheduleConflict[] = [];
    const isFound = await this.#attempt(async () => {
      ({ conflicts } = await this.#api.post(`/groups/${this.#group.id}/enrolments/conflicts`, { ...person, startsOn: this.#today() }));
    });
    if (!isFound) return false;
    if (conflicts.length > 0) this.warned.set({ person, conflicts });
    return conflicts.length === 0 && this.enrolAnyway(person);
  }
  enrolAnyway(person: Enrolled): Promise<boolean> {
    return this.#attempt(() => this.#api.post(`/groups/${this.#group.id}/enrolments`, { ...person, startsOn: this.#today() }));
  }
  #today(): string {
    return todayIn(this.timeZone);
  }

  async #attempt(request: () => Promise<unknown>): Promise<boolean> {
    this.busy.set(true);
    this.fault.set(undefined);
    try {
      await request();
      return true;
    } catch (fault) {
      this.fault.set(fault);
      return false;
    } finally {
      this.busy.set(false);
    }
  }
}
