import { ChangeDetectionStrategy, Component, computed, inject, resource } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { map, startWith } from 'rxjs';
import { Api } from '../../api/api.ts';
import type { EndingGroup, GroupItem } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { ChangeActions } from '../../sessions/record/change-actions.ts';
import { changeSending, faultWords } from '../../sessions/record/change-sending.ts';
import { DayField } from '../../ui/day/day-field.ts';
import { requiredText } from '../../ui/fields.ts';
import { isDay } from '../../ui/zoned-time.ts';
import { versionsOf } from './chosen-groups.ts';

/** Ends the chosen groups with one last day, beside the plan: sessions that do not take place, seats that end, people who are told. */
@Component({
  selector: 'saath-end-groups-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChangeActions, DayField, TranslocoPipe],
  styleUrls: ['../../ui/dialog.css', './lines.css'],
  templateUrl: './end-groups-dialog.html',
})
export class EndGroupsDialog {
  readonly #api = inject(Api);
  readonly #words = inject(Words);
  protected readonly groups = inject<readonly GroupItem[]>(MAT_DIALOG_DATA);
  protected readonly sending = changeSending();
  protected readonly day = requiredText('');
  readonly #lastDay = toSignal(
    this.day.valueChanges.pipe(
      startWith(''),
      map(() => this.day.value),
    ),
    { requireSync: true },
  );
  readonly #body = computed(() => {
    const lastDay = this.#lastDay();
    return isDay(lastDay) ? { groups: versionsOf(this.groups), lastDay } : undefined;
  });
  protected readonly plan = resource({
    params: () => this.#body(),
    loader: ({ params }) => this.#api.post('/groups/end/plan', params),
  });
  protected readonly shown = computed(() => (this.plan.hasValue() ? this.plan.value() : undefined));
  protected readonly title = this.#words.count('groups.many.end-title', this.groups.length);
  protected readonly told = computed(() => {
    const plan = this.shown();
    if (plan === undefined) return [];
    const unreached = plan.peopleUnreached === 0 ? [] : [this.#words.count('sessions.plan.unreached', plan.peopleUnreached)];
    return [this.#words.count('groups.plan.told', plan.peopleTold), ...unreached];
  });
  protected readonly act = computed(() => this.#words.count('groups.many.end-act', this.shown()?.peopleTold ?? 0));

  /** “3 sessions are withdrawn · 2 seats end”, or why the group does not end with that day. */
  protected about({ state, withdrawn, staying, enrolments, waiting }: EndingGroup): string {
    const counts = [
      ...(state === 'ends' ? [this.#words.count('groups.plan.counts.withdrawn', withdrawn)] : [this.#words.say(`groups.many.${state}`)]),
      ...(staying === 0 ? [] : [this.#words.count('groups.plan.counts.inConflict', staying)]),
      ...(enrolments === 0 ? [] : [this.#words.count('groups.many.seats', enrolments)]),
      ...(waiting === 0 ? [] : [this.#words.count('groups.waiting.summary', waiting)]),
    ];
    return counts.join(' · ');
  }
  protected faultOf(thrown: unknown): string {
    return faultWords(this.#words, thrown);
  }
  protected async end(event: Event): Promise<void> {
    event.preventDefault();
    const body = this.#body();
    if (body === undefined) return this.day.markAsTouched();
    await this.sending.send(() => this.#api.post('/groups/end', body));
  }
}
