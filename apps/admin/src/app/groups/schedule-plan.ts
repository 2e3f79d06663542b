import { BreakpointObserver } from '@angular/cdk/layout';
import { ChangeDetectionStrategy, Component, computed, inject, input, resource } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api } from '../api/api.ts';
import type { ScheduleChange } from './schedule-change.ts';
import { Words } from '../i18n/words.ts';
import { Chip, Icon, ResourceStates, Skeleton } from '../ui/index.ts';
import { ConflictList } from '../sessions/conflict-list.ts';
import { comingWords } from './schedule-words.ts';
import { PlanGrid } from './plan-grid.ts';
import { planLines, planLists, type PlanList } from './plan-lines.ts';

const icons: Readonly<Record<PlanList, string>> = {
  changed: 'schedule',
  withdrawn: 'remove',
  new: 'add',
  inConflict: 'event_busy',
  kept: 'check',
};

/** A list of more lines than fill the screen of a phone is opened by the person. */
const mostOpen = 14;

/** The effect of a change of schedule, as the server reckons it before it is saved: sessions, people who are told, other groups. */
@Component({
  selector: 'saath-schedule-plan',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, ConflictList, Icon, PlanGrid, ResourceStates, Skeleton, TranslocoDirective],
  templateUrl: './schedule-plan.html',
  styleUrl: './schedule-plan.css',
})
export class SchedulePlanCard {
  readonly #api = inject(Api);
  readonly #words = inject(Words);
  readonly #phone = toSignal(inject(BreakpointObserver).observe('(max-width: 599px)'));
  /** On a phone there is no room for the calendar, so the lists that say the same are open, unless one is long. */
  protected readonly mostOpen = mostOpen;
  protected readonly isPhone = computed(() => this.#phone()?.matches === true);
  readonly groupId = input.required<string>();
  /** The schedule of the form; undefined while it changes nothing or does not say enough. */
  readonly change = input.required<ScheduleChange | undefined>();
  /** The first day of the change. */
  readonly applyFrom = input.required<string>();
  protected readonly plan = resource({
    params: () => {
      const change = this.change();
      const applyFrom = this.applyFrom();
      return change === undefined || applyFrom === '' ? undefined : { groupId: this.groupId(), body: { ...change, applyFrom } };
    },
    loader: ({ params: { groupId, body } }) => this.#api.post(`/groups/${groupId}/schedule/plan`, body),
  });
  /** The plan, once it is known. */
  readonly shown = computed(() => (this.plan.hasValue() ? this.plan.value() : undefined));
  /** “From 21 February: every 2 weeks …”, where the kind has a later rhythm. */
  protected readonly coming = computed(() => {
    const plan = this.shown();
    return plan === undefined ? undefined : comingWords(this.#words, plan);
  });
  protected readonly lists = computed(() => {
    const plan = this.shown();
    if (plan === undefined) return [];
    return planLists
      .filter((list) => plan.counts[list] > 0)
      .map((list) => ({
        list,
        icon: icons[list],
        title: this.#words.count(`groups.plan.counts.${list}`, plan.counts[list]),
        lines: planLines(this.#words, plan, list),
      }));
  });
  /** The holidays on which the group does not meet, in words. */
  protected readonly holidays = computed(() => (this.shown()?.holidays ?? []).map(({ on, name }) => `${this.#words.day(on)}: ${name}`));
  /** How many sessions another group is in conflict with. */
  protected readonly contested = computed(() => new Set((this.shown()?.conflicts ?? []).flatMap(({ startsAt }) => startsAt)).size);
  protected readonly contestedText = computed(() => this.#words.count('groups.plan.contested', this.contested()));
  protected readonly told = computed(() => this.#words.count('groups.plan.told', this.shown()?.peopleTold ?? 0));
}
