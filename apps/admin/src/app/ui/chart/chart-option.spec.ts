import { describe, expect, it } from '@jest/globals';
import { chartOption, type DrawnLine } from './chart-option.ts';

const line = (name: string, ...values: readonly (number | null)[]): DrawnLine => ({ name, unit: '', values });
interface Series {
  readonly data: readonly (number | null)[];
  readonly itemStyle: { readonly color: string };
  readonly lineStyle: { readonly type: unknown };
  readonly endLabel: { readonly formatter: string };
}
const seriesOf = (...lines: readonly DrawnLine[]) => chartOption(['2 Nov', '9 Nov'], lines).series as readonly Series[];

describe('what is drawn of a chart', () => {
  it.each<{ sentence: string; given: DrawnLine; then: string }>([
    { sentence: 'its name and its last value', given: line('Mood', 3, 3.7), then: 'Mood 3.7' },
    { sentence: 'the last value that is known', given: line('Mood', 3, null), then: 'Mood 3' },
    { sentence: 'a zero as a value', given: line('Craving', 4, 0), then: 'Craving 0' },
    { sentence: 'its unit', given: { ...line('Attendance', 70, 82), unit: '%' }, then: 'Attendance 82%' },
  ])('a line has at its end $sentence', ({ given, then }) => expect(seriesOf(given)[0]!.endLabel.formatter).toBe(then));

  it('a gap stays a gap', () => expect(seriesOf(line('Mood', null, 3))[0]!.data).toEqual([null, 3]));

  it('lines differ by colour and by dashes, in tokens of the theme', () =>
    expect(seriesOf(line('Mood', 1), line('Craving', 1)).map(({ itemStyle, lineStyle }) => [itemStyle.color, lineStyle.type])).toEqual([
      ['var(--saath-chart-1)', 'solid'],
      ['var(--saath-chart-2)', [6, 4]],
    ]));

  it('a scale that is known is drawn whole, in another colour where it stands beside another chart', () => {
    const { series, yAxis } = chartOption(['2 Nov'], [line('Craving', 3)], { scale: { min: 0, max: 10 }, colour: 1 });
    expect(yAxis).toMatchObject({ min: 0, max: 10, interval: 5 });
    expect((series as readonly Series[]).map(({ itemStyle, lineStyle }) => [itemStyle.color, lineStyle.type])).toEqual([
      ['var(--saath-chart-2)', 'solid'],
    ]);
  });

  it('values at which the meaning changes are level lines with their words, and each value is at its point', () => {
    const cuts = [{ from: 5, word: 'Mild' }];
    const { series, yAxis } = chartOption(['2 Nov'], [line('Total', 7)], { scale: { min: 0, max: 27 }, cuts });
    expect(yAxis).toMatchObject({ min: 0, max: 27, interval: 27 });
    expect(series).toMatchObject([
      { label: { show: true }, endLabel: { show: false }, markLine: { data: [{ yAxis: 5, label: { formatter: '5 Mild' } }] } },
    ]);
  });

  it('nothing moves, and the axis of values starts at zero', () =>
    expect(chartOption(['2 Nov'], [line('Mood', 3)])).toMatchObject({ animation: false, yAxis: { min: 0 }, xAxis: { data: ['2 Nov'] } }));
});
