import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { SchedulePlan } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Icon } from '../ui/index.ts';
import { type DayFate, planWeeks } from './plan-weeks.ts';

const icons: Readonly<Record<DayFate, string>> = {
  kept: 'check',
  changed: 'schedule',
  withdrawn: 'remove',
  new: 'add',
  inConflict: 'event_upcoming',
  cancelled: 'event_busy',
  away: 'arrow_forward',
  holiday: 'apartment',
};

/** A plan as a calendar, week by week. The lists beside it say the same in words, so it is not read out. */
@Component({
  selector: 'saath-plan-grid',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TranslocoDirective],
  templateUrl: './plan-grid.html',
  styleUrl: './plan-grid.css',
})
export class PlanGrid {
  protected readonly words = inject(Words);
  readonly plan = input.required<SchedulePlan>();
  /** The first day of the change. */
  readonly applyFrom = input.required<string>();
  protected readonly icons = icons;
  protected readonly weeks = computed(() => planWeeks(this.plan(), this.applyFrom()));
  protected readonly weekdays = computed(() =>
    (this.weeks()[0]?.days ?? []).map(({ day }) => this.words.instantDay(`${day}T12:00:00Z`, 'UTC', 'weekday')),
  );

  protected number(day: string): string {
    return this.words.instantDay(`${day}T12:00:00Z`, 'UTC', 'number');
  }
  protected time(at: string): string {
    return this.words.time(at, this.plan().timeZone);
  }
  protected day(at: string): string {
    return this.words.instantDay(at, this.plan().timeZone, 'short');
  }
}
