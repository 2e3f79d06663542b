import { ChangeDetectionStrategy, Component, computed, inject, input, resource } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api } from '../api/api.ts';
import type { Schedule } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { addDays, instantAt } from '../ui/zoned-time.ts';
import { ResourceStates, Skeleton } from '../ui/index.ts';
import { comingWords, scheduleWords } from './schedule-words.ts';

/** The number of dates shown, and how far ahead they are searched, in days: enough for a group that meets once a year. */
const shownDates = 8;
const ahead = 400;

/** The kind of a group, and after how many weeks it goes on in the later rhythm of the kind. */
export interface RhythmAsked {
  readonly kind: string;
  readonly firstWeeks: number;
}

/** The result of a plan: in words, and as the next dates the server reckons, holidays and summer time included. */
@Component({
  selector: 'saath-schedule-preview',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ResourceStates, Skeleton, TranslocoDirective],
  template: `
    <section *transloco="let t" class="saath-card saath-stack" aria-labelledby="preview" aria-live="polite">
      <h2 id="preview">{{ t('groups.preview') }}</h2>
      @if (plan(); as given) {
        <p>{{ said() }}</p>
        @if (coming(); as words) {
          <p>{{ words }}</p>
        }
        <saath-resource-states [of]="dates" [empty]="shown().length === 0">
          <saath-skeleton slot="loading" shape="blocks" [lines]="3" />
          <p slot="empty">{{ t(ends() ? 'groups.preview-over' : 'groups.preview-none') }}</p>
          <ng-template #filled>
            <ol>
              @for (date of shown(); track date.startsAt) {
                <li>{{ words.instantDay(date.startsAt, timeZone()) }}, {{ words.time(date.startsAt, timeZone()) }}</li>
              }
            </ol>
          </ng-template>
        </saath-resource-states>
      } @else {
        <p class="saath-muted">{{ t('groups.preview-choose') }}</p>
      }
    </section>
  `,
})
export class SchedulePreview {
  readonly #api = inject(Api);
  protected readonly words = inject(Words);
  readonly plan = input.required<Schedule | undefined>();
  /** The kind of the group and its weeks before a later rhythm; left out where none follows. */
  readonly rhythm = input<RhythmAsked>();
  /** The day from which dates are shown; by default the first day of the plan. */
  readonly from = input<string>();
  readonly timeZone = input.required<string>();
  protected readonly dates = resource({
    params: () => {
      const plan = this.plan();
      return plan === undefined
        ? undefined
        : { plan, first: this.from() ?? plan.startsOn, timeZone: this.timeZone(), rhythm: this.rhythm() };
    },
    loader: async ({ params: { plan, first, timeZone, rhythm } }) => {
      const from = instantAt(`${first}T00:00`, timeZone);
      const to = instantAt(`${addDays(first, ahead)}T00:00`, timeZone);
      return this.#api.post('/schedules/preview', { ...plan, ...rhythm, timeZone, from, to });
    },
  });
  protected readonly shown = computed(() => (this.dates.hasValue() ? this.dates.value().sessions.slice(0, shownDates) : []));
  protected readonly coming = computed(() => (this.dates.hasValue() ? comingWords(this.words, this.dates.value()) : undefined));
  protected readonly ends = computed(() => {
    const plan = this.plan();
    return plan?.until !== undefined || /COUNT=/i.test(plan?.recurrence ?? '');
  });
  protected readonly said = computed(() => {
    const plan = this.plan();
    return plan === undefined ? '' : scheduleWords(this.words, plan);
  });
}
