import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { TranslocoDirective } from '@jsverse/transloco';
import type { GroupFigures, Heatmap } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { type ChartLine, LineChart } from '../ui/chart/line-chart.ts';
import { dayIn } from '../ui/zoned-time.ts';
import { HeatMap } from './heat-map.ts';

/** Attendance at the last sessions: a grid with the mark of each person, or the trend of the whole group; where no names are recorded, how many came. */
@Component({
  selector: 'saath-group-attendance',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [HeatMap, LineChart, MatButtonToggle, MatButtonToggleGroup, TranslocoDirective],
  template: `
    <section *transloco="let t" class="saath-card saath-stack" aria-labelledby="attendance">
      <div class="saath-row">
        <div class="saath-grow">
          <h2 id="attendance">{{ title() }}</h2>
          @if (average() !== undefined) {
            <p class="saath-small saath-muted">{{ t('groups.average', { percent: average() }) }}</p>
          }
        </div>
        @if (lines().length > 0) {
          <mat-button-toggle-group
            [attr.aria-label]="t('groups.attendance-none')"
            [hideSingleSelectionIndicator]="true"
            [value]="shown()"
            (change)="shown.set($event.value)"
          >
            <mat-button-toggle value="grid">{{ t('groups.grid') }}</mat-button-toggle>
            <mat-button-toggle value="trend">{{ t('groups.trend') }}</mat-button-toggle>
          </mat-button-toggle-group>
        }
      </div>
      @if (heatmap().sessions.length === 0) {
        <p class="saath-muted">{{ t('groups.no-attendance') }}</p>
      } @else if (headcounts().length > 0) {
        <saath-line-chart [caption]="title()" [lines]="headcounts()" />
      } @else if (shown() === 'trend') {
        <saath-line-chart [caption]="title()" [lines]="lines()" />
      } @else {
        <saath-heat-map [heatmap]="heatmap()" [kind]="kind()" [timeZone]="timeZone()" [caption]="title()" />
      }
    </section>
  `,
})
export class GroupAttendance {
  readonly #words = inject(Words);
  readonly heatmap = input.required<Heatmap>();
  /** The code of the kind of the group. */
  readonly kind = input.required<string>();
  readonly timeZone = input.required<string>();
  readonly trend = input.required<GroupFigures['trend']>();
  /** The attendance of the group in percent, by the metric of its kind; undefined before the first session. */
  readonly average = input.required<number | undefined>();
  protected readonly title = computed(() => {
    const count = this.heatmap().sessions.length;
    return this.#words.count(count === 0 ? 'groups.attendance-none' : 'groups.attendance', count);
  });
  protected readonly lines = computed((): readonly ChartLine[] =>
    this.trend()
      .filter(({ code }) => code === 'attendance')
      .map(({ name, points }) => ({ name: this.#words.of(name), language: this.#words.languageOf(name), unit: '%', points })),
  );
  /** How many people came to each session, where nobody is recorded by name. */
  protected readonly headcounts = computed((): readonly ChartLine[] => {
    const { sessions } = this.heatmap();
    if (sessions.every(({ headcount }) => headcount === null)) return [];
    const points = sessions.map(({ startsAt, headcount }) => ({ on: dayIn(startsAt, this.timeZone()), value: headcount }));
    return [{ name: this.#words.say('groups.headcount'), points }];
  });
  /** The grid again where there is no trend to show. */
  protected readonly shown = linkedSignal<boolean, 'grid' | 'trend'>({ source: () => this.lines().length > 0, computation: () => 'grid' });
}
