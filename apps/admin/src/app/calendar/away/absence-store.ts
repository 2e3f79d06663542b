import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable, linkedSignal } from '@angular/core';
import { FormGroup } from '@angular/forms';
import { Api, apiRoot } from '../../api/api.ts';
import type { AbsencePlan, AbsenceSession } from '../../api/shapes.ts';
import { fromAddress } from '../../ui/from-address.ts';
import { saving } from '../../ui/saving.ts';
import { wholeGroups } from './whole-group.ts';

/** Who is to lead each session of an absence, by session. */
type Choices = ReadonlyMap<string, string>;

const settled = (touched: readonly AbsenceSession[]): Choices =>
  new Map(touched.flatMap(({ session, substituteId }) => (substituteId === null ? [] : [[session.id, substituteId]])));

/** An absence with the sessions that it touches, and the people who are chosen for them. Nothing is stored before all is saved at once. */
@Injectable()
export class AbsenceStore {
  readonly id = fromAddress('');
  readonly #api = inject(Api);
  readonly saving = saving();
  readonly loaded = httpResource<AbsencePlan>(() => (this.id() === '' ? undefined : `${apiRoot}/absences/${this.id()}`));
  readonly plan = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  readonly touched = computed(() => this.plan()?.touched ?? []);
  readonly choices = linkedSignal(() => settled(this.touched()));
  readonly groups = computed(() => wholeGroups(this.touched()));
  /** What differs from what is stored. */
  readonly changes = computed(() => {
    const before = settled(this.touched());
    return [...this.choices()].flatMap(([sessionId, staffId]) => (before.get(sessionId) === staffId ? [] : [{ sessionId, staffId }]));
  });
  /** How many sessions have somebody, by what is chosen. */
  readonly covered = computed(() => this.touched().filter(({ session, isOpen }) => !isOpen || this.choices().has(session.id)).length);
  readonly people = computed(() => new Set(this.changes().map(({ staffId }) => staffId)).size);

  choose(sessionId: string, staffId: string): void {
    this.choices.update((before) => new Map([...before, [sessionId, staffId]]));
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
  nameOf({ session, substitutes }: AbsenceSession): string | undefined {
    const staffId = this.choices().get(session.id);
    return substitutes.find((one) => one.staffId === staffId)?.name;
  }
  async save(): Promise<void> {
    const act = () => this.#api.post(`/absences/${this.id()}/substitutes`, { choices: this.changes() });
    if (await this.saving.save(new FormGroup({}), act, ['calendar.away.saved'])) this.loaded.reload();
  }
}
