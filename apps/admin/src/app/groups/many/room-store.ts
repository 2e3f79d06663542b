import { computed, inject, Injectable, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormGroup } from '@angular/forms';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { map, startWith } from 'rxjs';
import { Api } from '../../api/api.ts';
import type { GroupItem } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { changeSending, faultWords } from '../../sessions/record/change-sending.ts';
import { considered } from '../../sessions/record/considered.ts';
import { placesFor } from '../../sessions/record/places.ts';
import { requiredText } from '../../ui/fields.ts';
import { isDay } from '../../ui/zoned-time.ts';
import { versionsOf } from './chosen-groups.ts';
import { toldLines } from './told-lines.ts';

/** Another room for the chosen groups of a branch: the plan from a day on, and the writing of it. */
@Injectable()
export class RoomStore {
  readonly #api = inject(Api);
  readonly #words = inject(Words);
  readonly #groups = inject<readonly GroupItem[]>(MAT_DIALOG_DATA);
  readonly timeZone = this.#groups[0]?.schedule.timeZone ?? 'UTC';
  readonly places = placesFor(signal(this.#groups[0]?.branchId ?? ''), this.timeZone);
  readonly sending = changeSending();
  readonly form = new FormGroup({ roomId: requiredText(''), from: requiredText('') });
  readonly #body = toSignal(
    this.form.valueChanges.pipe(
      startWith(undefined),
      map(() => {
        const { roomId, from } = this.form.getRawValue();
        return roomId !== '' && isDay(from) ? { groups: versionsOf(this.#groups), roomId, from } : undefined;
      }),
    ),
    { requireSync: true },
  );
  readonly #plan = considered('/groups/change-room/plan', this.#body);
  readonly isLoading = this.#plan.isLoading;
  readonly plan = computed(() => (this.#plan.hasValue() ? this.#plan.value() : undefined));
  readonly fault = computed(() => {
    const thrown = this.#plan.error();
    return thrown === undefined ? undefined : faultWords(this.#words, thrown);
  });
  readonly title = this.#words.count('groups.many.room-title', this.#groups.length);
  /** The sessions that would meet there, and the people who would be told. */
  readonly lines = computed(() => {
    const plan = this.plan();
    if (plan === undefined) return [];
    return [this.#words.count('groups.many.room-sessions', plan.sessions), toldLines(this.#words, plan).join(' ')];
  });

  async change(): Promise<void> {
    const body = this.#body();
    if (body === undefined) return this.form.markAllAsTouched();
    await this.sending.send(() => this.#api.post('/groups/change-room', body));
  }
}
