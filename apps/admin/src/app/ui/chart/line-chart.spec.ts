import { describe, expect, it, jest } from '@jest/globals';
import { openPage } from '../../../testing/page.ts';
import { Charts } from './charts.ts';
import { type ChartLine, LineChart } from './line-chart.ts';

const line = (name: string, ...values: readonly (number | null)[]): ChartLine => ({
  name,
  points: values.map((value, week) => ({ on: `2026-11-${String(2 + 7 * week).padStart(2, '0')}`, value })),
});
const open = async (...lines: readonly ChartLine[]) => {
  const stop = jest.fn<() => void>();
  const draw = jest.fn<Charts['draw']>().mockReturnValue(stop);
  const page = await openPage(LineChart, {
    inputs: { caption: 'How the room has felt', lines },
    providers: [{ provide: Charts, useValue: { draw } }],
  });
  await page.settle();
  return { ...page, draw, stop };
};
const cells = (row: Element) => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent.trim());

describe('a chart of lines', () => {
  it('says in words where each line begins and ends', async () => {
    const { element } = await open(line('Mood', null, 2.8, 3.7), line('Craving', 5.2, 4, 2.4));
    expect(element.querySelector('[role=img]')!.getAttribute('aria-label')).toBe(
      'How the room has felt. Mood: 2.8 on 9 Nov, 3.7 on 16 Nov. Craving: 5.2 on 2 Nov, 2.4 on 16 Nov',
    );
  });

  it('has a table with the same figures, headers on both sides, and a dash for a gap', async () => {
    const { element } = await open({ ...line('Attendance', 80, null, 0), unit: '%' });
    expect([...element.querySelectorAll('tr')].map(cells)).toEqual([
      ['', 'Attendance'],
      ['2 Nov', '80%'],
      ['9 Nov', '–'],
      ['16 Nov', '0%'],
    ]);
    expect(element.querySelectorAll('th[scope=row]')).toHaveLength(3);
    expect(element.querySelector('summary')!.textContent).toBe('Show as table');
  });

  it.each([
    { on: '2026-11-09', then: ['', 'Discharged, 9 Nov', ''] },
    { on: '2026-11-05', then: ['', 'Discharged, 5 Nov', ''] },
    { on: '2026-11-01', then: undefined },
    { on: '2026-11-17', then: undefined },
  ])('marks what happened on $on in the drawing, in words and in the table, within its days', async ({ on, then }) => {
    const { element, draw, fixture, settle } = await open(line('Mood', 3, 4, 5));
    fixture.componentRef.setInput('marks', [{ name: 'Discharged', on }]);
    await settle();
    const rows = [...element.querySelectorAll('tbody tr')].map(cells);
    expect(rows.map((row) => row[2])).toEqual(then ?? [undefined, undefined, undefined]);
    const { series } = draw.mock.lastCall?.[1] as { readonly series: readonly { readonly markLine?: { readonly data: object } }[] };
    expect(series[0]?.markLine?.data).toEqual(then === undefined ? undefined : [expect.objectContaining({ name: 'Discharged', xAxis: 1 })]);
    const said = element.querySelector('[role=img]')!.getAttribute('aria-label');
    expect(said?.endsWith(then?.[1] ?? '5 on 16 Nov')).toBe(true);
  });

  it('names a day with two figures once below the drawing, and with each of them in the table', async () => {
    const [first, ...more] = line('Mood', 3, 4, 5).points;
    const { draw, element } = await open({ name: 'Mood', points: [first!, { ...first!, value: 2 }, ...more] });
    expect(draw.mock.lastCall?.[1]).toMatchObject({ xAxis: { data: ['2 Nov', '', '9 Nov', '16 Nov'] } });
    expect([...element.querySelectorAll('tbody th')].map(({ textContent }) => textContent)).toEqual(['2 Nov', '2 Nov', '9 Nov', '16 Nov']);
  });

  it('is drawn again for other figures, and taken away with the page', async () => {
    const { fixture, settle, element, draw, stop } = await open(line('Mood', 3));
    expect(draw.mock.calls).toEqual([
      [element.querySelector('.place'), expect.objectContaining({ xAxis: expect.objectContaining({ data: ['2 Nov'] }) })],
    ]);
    fixture.componentRef.setInput('lines', [line('Mood', 3, 4)]);
    await settle();
    expect([draw.mock.calls.length, stop.mock.calls.length]).toEqual([2, 1]);
    fixture.destroy();
    expect(stop).toHaveBeenCalledTimes(2);
  });
});
