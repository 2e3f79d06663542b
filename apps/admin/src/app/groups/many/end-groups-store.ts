import { computed, inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { map, startWith } from 'rxjs';
import { Api } from '../../api/api.ts';
import type { EndingGroup, GroupItem } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { changeSending, faultWords } from '../../sessions/record/change-sending.ts';
import { considered } from '../../sessions/record/considered.ts';
import { requiredText } from '../../ui/fields.ts';
import { isDay } from '../../ui/zoned-time.ts';
import { versionsOf } from './chosen-groups.ts';
import { toldLines } from './told-lines.ts';

/** The end of the chosen groups: the plan for a last day, and the writing of it. */
@Injectable()
export class EndGroupsStore {
  readonly #api = inject(Api);
  readonly #words = inject(Words);
  readonly #groups = inject<readonly GroupItem[]>(MAT_DIALOG_DATA);
  readonly sending = changeSending();
  readonly day = requiredText('');
  readonly #lastDay = toSignal(
    this.day.valueChanges.pipe(
      startWith(''),
      map(() => this.day.value),
    ),
    { requireSync: true },
  );
  readonly #body = computed(() => {
    const lastDay = this.#lastDay();
    return isDay(lastDay) ? { groups: versionsOf(this.#groups), lastDay } : undefined;
  });
  readonly #plan = considered('/groups/end/plan', this.#body);
  readonly isLoading = this.#plan.isLoading;
  readonly plan = computed(() => (this.#plan.hasValue() ? this.#plan.value() : undefined));
  readonly fault = computed(() => {
    const thrown = this.#plan.error();
    return thrown === undefined ? undefined : faultWords(this.#words, thrown);
  });
  readonly title = this.#words.count('groups.many.end-title', this.#groups.length);
  readonly told = computed(() => {
    const plan = this.plan();
    return plan === undefined ? [] : toldLines(this.#words, plan);
  });
  readonly act = computed(() => this.#words.count('groups.many.end-act', this.plan()?.peopleTold ?? 0));

  /** “3 sessions are withdrawn · 2 seats end”, or why the group does not end with that day. */
  about({ state, withdrawn, staying, enrolments, waiting }: EndingGroup): string {
    const counts = [
      ...(state === 'ends' ? [this.#words.count('groups.plan.counts.withdrawn', withdrawn)] : [this.#words.say(`groups.many.${state}`)]),
      ...(staying === 0 ? [] : [this.#words.count('groups.plan.counts.inConflict', staying)]),
      ...(enrolments === 0 ? [] : [this.#words.count('groups.many.seats', enrolments)]),
      ...(waiting === 0 ? [] : [this.#words.count('groups.waiting.summary', waiting)]),
    ];
    return counts.join(' · ');
  }
  async end(): Promise<void> {
    const body = this.#body();
    if (body === undefined) return this.day.markAsTouched();
    await this.sending.send(() => this.#api.post('/groups/end', body));
  }
}
