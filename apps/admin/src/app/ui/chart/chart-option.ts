import type { ChartOption } from './echarts.ts';

/** A line of a chart: a value for each day, null for a gap. */
export interface DrawnLine {
  readonly name: string;
  /** The text after a value, such as `%`. */
  readonly unit: string;
  readonly values: readonly (number | null)[];
}

/** Colours are names of tokens, which the browser resolves, so a drawn chart follows the theme by itself. */
const colourOf = (line: number): string => `var(--saath-chart-${String(line + 1)})`;
const [quiet, grid] = ['var(--mat-sys-on-surface-variant)', 'var(--saath-chart-grid)'] as const;

/** How a chart is drawn where it is not as usual. */
export interface ChartLooks {
  /** The lowest and the highest value of what is measured; left out, from zero to what there is. */
  readonly scale?: { readonly min: number; readonly max: number } | undefined;
  /** Values at which the meaning changes, each with the word from there on, drawn as level lines. */
  readonly cuts?: readonly { readonly from: number; readonly word: string }[];
  /** The number of the colour of the first line, from 0: what is drawn in another chart beside it has another one. */
  readonly colour?: number;
}

/** Something that happened, drawn as an upright line at one of the days. */
export interface DrawnMark {
  readonly name: string;
  /** The place of the day, from 0. */
  readonly at: number;
}

/** The upright lines of what happened, and the level ones at which the meaning changes. */
function markLine(marks: readonly DrawnMark[], cuts: NonNullable<ChartLooks['cuts']>) {
  return {
    silent: true,
    symbol: 'none',
    lineStyle: { color: quiet, width: 1, type: 'dashed' as const },
    label: { color: quiet, fontSize: 12, position: 'end' as const, distance: 4 },
    data: [
      ...marks.map(({ name, at }) => ({ name, xAxis: at, label: { formatter: name } })),
      ...cuts.map(({ from, word }) => ({ name: word, yAxis: from, label: { formatter: `${String(from)} ${word}` } })),
    ],
  };
}

/** A line chart without motion. Its lines differ by dashes too, and each carries its name and last value at its end. */
export function chartOption(
  days: readonly string[],
  lines: readonly DrawnLine[],
  { scale, cuts = [], colour: first = 0 }: ChartLooks = {},
  marks: readonly DrawnMark[] = [],
): ChartOption {
  const axis = { axisLine: { show: false }, axisTick: { show: false } };
  return {
    animation: false,
    grid: { left: 8, right: 112, top: marks.length === 0 ? 12 : 28, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: { ...axis, type: 'category', data: [...days], boundaryGap: false, axisLabel: { color: quiet, fontSize: 12, hideOverlap: true } },
    yAxis: {
      ...axis,
      type: 'value',
      ...(scale === undefined ? { min: 0, minInterval: 1 } : { ...scale, interval: (scale.max - scale.min) / (cuts.length > 0 ? 1 : 2) }),
      axisLabel: { color: quiet, fontSize: 12 },
      splitLine: { lineStyle: { color: grid } },
    },
    series: lines.map(({ name, unit, values }, index) => {
      const colour = colourOf(first + index);
      const last = values.findLast((value) => value !== null);
      return {
        type: 'line',
        name,
        data: [...values],
        silent: true,
        symbol: 'circle',
        symbolSize: 5,
        showAllSymbol: true,
        itemStyle: { color: colour },
        lineStyle: { color: colour, width: 2.5, type: index % 2 === 0 ? 'solid' : [6, 4] },
        // Where the ends of the level lines carry words, each value is at its point.
        label: { show: cuts.length > 0, position: 'top', color: colour, fontSize: 12, fontWeight: 600 },
        endLabel: {
          show: cuts.length === 0,
          formatter: `${name} ${String(last ?? '')}${unit}`,
          color: colour,
          fontSize: 12,
          fontWeight: 600,
          distance: 8,
        },
        labelLayout: { moveOverlap: 'shiftY' },
        ...(index === 0 && marks.length + cuts.length > 0 ? { markLine: markLine(marks, cuts) } : {}),
      };
    }),
  };
}
