import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { GroupFigures } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { type ChartLine, LineChart } from '../ui/chart/line-chart.ts';

/** How the room has felt: the mean mood and craving of the last sessions. Nothing where too few people said theirs. */
@Component({
  selector: 'saath-room-trend',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LineChart, TranslocoPipe],
  template: `
    @if (lines().length > 0) {
      <section class="saath-card saath-stack" aria-labelledby="felt">
        <div>
          <h2 id="felt">{{ 'groups.felt' | transloco }}</h2>
          <p class="saath-small saath-muted">{{ 'groups.felt-of' | transloco }}</p>
        </div>
        <saath-line-chart [caption]="'groups.felt' | transloco" [lines]="lines()" />
      </section>
    }
  `,
})
export class RoomTrend {
  readonly #words = inject(Words);
  readonly trend = input.required<GroupFigures['trend']>();
  protected readonly lines = computed((): readonly ChartLine[] =>
    this.trend()
      .filter(({ code }) => code !== 'attendance')
      .map(({ name, points }) => ({ name: this.#words.of(name), language: this.#words.languageOf(name), points })),
  );
}
