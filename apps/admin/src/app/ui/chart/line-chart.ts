import { ChangeDetectionStrategy, Component, computed, effect, type ElementRef, inject, input, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Day } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { chartOption, type ChartLooks } from './chart-option.ts';
import { Charts } from './charts.ts';

/** A line of a chart. The lines of one chart have the same days, oldest first. */
export interface ChartLine {
  readonly name: string;
  /** The language of the name where a kind gives it in another one than that of the page. */
  readonly language?: string | undefined;
  /** The text after a value, such as `%`; nothing when left out. */
  readonly unit?: string;
  readonly points: readonly { readonly on: Day; readonly value: number | null }[];
}

/** Something that happened on a day, which a chart marks. */
export interface ChartMark {
  readonly name: string;
  readonly on: Day;
}

/** Figures from day to day: a drawing with one sentence a line for screen readers, and the same figures as a table. */
@Component({
  selector: 'saath-line-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `
    <figure>
      <div #place class="place" role="img" [attr.aria-label]="finding()"></div>
      <details>
        <summary class="saath-small">{{ 'common.as-table' | transloco }}</summary>
        <div class="saath-scroll" tabindex="0" role="region" [attr.aria-label]="caption()">
          <table class="saath-table">
            <caption class="cdk-visually-hidden">
              {{
                caption()
              }}
            </caption>
            <thead>
              <tr>
                <td></td>
                @for (line of drawn(); track line.name) {
                  <th scope="col" [attr.lang]="line.language">{{ line.name }}</th>
                }
                @if (hasMarks()) {
                  <td></td>
                }
              </tr>
            </thead>
            <tbody>
              @for (row of rows(); track $index) {
                <tr>
                  <th scope="row">{{ row.day }}</th>
                  @for (value of row.values; track $index) {
                    <td>{{ value }}</td>
                  }
                  @if (hasMarks()) {
                    <td>{{ row.mark }}</td>
                  }
                </tr>
              }
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  `,
  styles: `
    figure {
      margin: 0;
    }
    .place {
      height: var(--saath-chart-height, 12rem);
    }
    summary {
      min-height: var(--saath-control);
      align-content: center;
      color: var(--mat-sys-primary);
      cursor: pointer;
    }
  `,
})
export class LineChart {
  readonly caption = input.required<string>();
  readonly lines = input.required<readonly ChartLine[]>();
  readonly looks = input<ChartLooks>({});
  /** The events within these days; what happened before the first or after the last is left out. */
  readonly marks = input<readonly ChartMark[]>([]);
  readonly #words = inject(Words);
  readonly #charts = inject(Charts);
  private readonly place = viewChild.required<ElementRef<HTMLElement>>('place');

  protected readonly days = computed(() => (this.lines()[0]?.points ?? []).map(({ on }) => this.#words.day(on, 'short')));
  /** The axis below the drawing: a day with two figures is named once. */
  readonly #axis = computed(() => this.days().map((day, index, days) => (day === days[index - 1] ? '' : day)));
  protected readonly drawn = computed(() =>
    this.lines().map(({ name, language, unit = '', points }) => ({ name, language, unit, values: points.map(({ value }) => value) })),
  );
  /** Each mark at its day, or at the next day with a figure. */
  readonly #marked = computed(() => {
    const days = (this.lines()[0]?.points ?? []).map(({ on }) => on);
    return this.marks().flatMap(({ name, on }) => {
      const at = days.findIndex((day) => day >= on);
      return at < 0 || on < (days[0] ?? '') ? [] : [{ name, at, said: `${name}, ${this.#words.day(on, 'short')}` }];
    });
  });
  protected readonly hasMarks = computed(() => this.#marked().length > 0);
  /** The figures of a day in a row, a dash for a gap, with what happened. */
  protected readonly rows = computed(() =>
    this.days().map((day, index) => {
      const values = this.drawn().map((line) => ({ unit: line.unit, value: line.values[index] ?? null }));
      const mark = this.#marked().flatMap(({ at, said }) => (at === index ? [said] : []));
      return { day, mark: mark.join('; '), values: values.map(({ unit, value }) => (value === null ? '–' : `${String(value)}${unit}`)) };
    }),
  );
  /** The meaning of the drawing in words: where each line begins and where it ends. */
  protected readonly finding = computed(() => {
    const lines = this.lines().map(({ name, unit = '', points }) => {
      const known = points.filter(({ value }) => value !== null);
      const [first, last] = [known[0], known.at(-1)];
      if (first === undefined || last === undefined) return undefined;
      const said = ({ on, value }: typeof first) => ({ day: this.#words.day(on, 'short'), value: `${String(value)}${unit}` });
      const [from, to] = [said(first), said(last)];
      return this.#words.say('common.line', { name, from: from.value, since: from.day, to: to.value, until: to.day });
    });
    return [this.caption(), ...lines.filter((line) => line !== undefined), ...this.#marked().map(({ said }) => said)].join('. ');
  });

  constructor() {
    effect((onCleanup) => {
      const option = chartOption(this.#axis(), this.drawn(), this.looks(), this.#marked());
      onCleanup(this.#charts.draw(this.place().nativeElement, option));
    });
  }
}
