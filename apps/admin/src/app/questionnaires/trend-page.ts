import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import type { GivenSummary } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { LineChart } from '../ui/chart/line-chart.ts';
import { Icon, ResourceStates, Skeleton } from '../ui/index.ts';
import { AnswerTable } from './answer-table.ts';
import { BeginActions } from './begin-actions.ts';
import { totalWords } from './score-words.ts';
import { TrendStore } from './trend-store.ts';
import { LocalisedText } from '../ui/localised-text.ts';
import { Said } from '../ui/said.ts';

/** A questionnaire over time: its totals in their bands, the same as a table, and question by question. */
@Component({
  selector: 'saath-trend-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Said,
    LocalisedText,
    AnswerTable,
    Icon,
    LineChart,
    MatButton,
    MatButtonToggle,
    MatButtonToggleGroup,
    ResourceStates,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  providers: [TrendStore],
  templateUrl: './trend-page.html',
  styles: `
    saath-line-chart {
      --saath-chart-height: 16rem;
    }
    .safety {
      padding: var(--saath-3) var(--saath-4);
      border-radius: var(--mat-sys-corner-medium);
      background: var(--saath-attention-container);
      color: var(--saath-attention-on-container);
    }
    .safety a {
      color: inherit;
    }
    dl {
      display: grid;
      grid-template-columns: max-content minmax(0, 1fr);
      gap: var(--saath-1) var(--saath-4);
      margin: 0;
    }
    dd {
      margin: 0;
    }
    dt {
      font: var(--mat-sys-title-small);
    }
  `,
})
export class TrendPage {
  /** The member. */
  readonly id = input.required<string>();
  /** The questionnaire, in the address. */
  readonly code = input<string>();
  readonly #router = inject(Router);
  protected readonly words = inject(Words);
  protected readonly store = inject(TrendStore);
  protected readonly actions = inject(BeginActions);
  protected readonly mayAsk = inject(Session).may('questionnaire-answers:write');
  protected readonly totalOf = (given: GivenSummary) => totalWords(this.words, given.score);
  protected readonly line = computed(() => ({
    name: this.words.say('questionnaires.trend.total'),
    points: this.store
      .answers()
      .toReversed()
      .map(({ on, score }) => ({ on, value: score.total })),
  }));
  protected readonly looks = computed(() => {
    const { least = 0, most = 1, bands = [] } = this.store.questionnaire() ?? {};
    return { scale: { min: least, max: most }, cuts: bands.slice(1).map(({ from, word }) => ({ from, word: this.words.of(word) })) };
  });
  /** The bands with their last total. */
  protected readonly bands = computed(() => {
    const { bands = [], most = 0 } = this.store.questionnaire() ?? {};
    return bands.map(({ from, word }, index) => ({ from, to: (bands[index + 1]?.from ?? most + 1) - 1, word }));
  });

  constructor() {
    this.store.id.connect(this.id);
    this.store.code.connect(this.code);
  }
  protected show(code: string): void {
    void this.#router.navigate([], { queryParams: { code }, queryParamsHandling: 'merge' });
  }
  /** How many days after the admission answers were given; those that count for it are at admission. */
  protected stepOf({ step, daysIn }: GivenSummary): string {
    if (step === 0) return this.words.say('questionnaires.trend.admission');
    return daysIn === null ? '' : this.words.say('questionnaires.day', { day: daysIn });
  }
}
