import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Overview } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { shareWords } from './share.ts';
import { ShareBar } from './share-bar.ts';

/** Which share of those expected came, week by week. A week without sessions is not there. */
@Component({
  selector: 'saath-attendance-weeks',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ShareBar, TranslocoDirective],
  template: `
    <section *transloco="let t" class="saath-card saath-stack" aria-labelledby="by-week">
      <div>
        <h2 id="by-week">{{ t('overview.by-week') }}</h2>
        <p class="saath-small saath-muted">{{ t('overview.by-week-how') }}</p>
      </div>
      @if (weeks().length === 0) {
        <p class="saath-muted">{{ t('overview.no-weeks') }}</p>
      } @else {
        <table>
          <caption class="cdk-visually-hidden">
            {{
              t('overview.by-week')
            }}
          </caption>
          <thead class="cdk-visually-hidden">
            <tr>
              <th scope="col">{{ t('overview.week') }}</th>
              <th scope="col">{{ t('overview.attendance') }}</th>
            </tr>
          </thead>
          <tbody>
            @for (week of shown(); track week.startsOn) {
              <tr>
                <th scope="row">{{ t('overview.week-of', { day: week.day }) }}</th>
                <td class="bar"><saath-share-bar [parts]="[week.came ?? 0]" [whole]="week.expected ?? 0" /></td>
                <td class="share">{{ week.share }}</td>
              </tr>
            }
          </tbody>
        </table>
      }
    </section>
  `,
  styles: `
    table {
      width: 100%;
      border-collapse: collapse;
    }
    th {
      font: var(--mat-sys-body-medium);
      text-align: start;
      white-space: nowrap;
    }
    :is(th, td) {
      padding: var(--saath-2) 0;
    }
    .bar {
      width: 100%;
      padding-inline: var(--saath-3);
    }
    .share {
      font: var(--mat-sys-title-small);
      text-align: end;
      white-space: nowrap;
    }
  `,
})
export class AttendanceWeeks {
  readonly #words = inject(Words);
  readonly weeks = input.required<Overview['weeks']>();
  protected readonly shown = computed(() =>
    this.weeks().map((week) => ({
      ...week,
      day: this.#words.day(week.startsOn, 'short'),
      share: shareWords(this.#words, week.came, week.expected),
    })),
  );
}
