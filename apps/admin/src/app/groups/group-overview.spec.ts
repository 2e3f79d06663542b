import { describe, expect, it } from '@jest/globals';
import { saveraWhole } from '../../testing/groups.ts';
import { withArtCircle } from '../../testing/known-kinds.ts';
import { openPage } from '../../testing/page.ts';
import { Charts } from '../ui/chart/charts.ts';
import { GroupOverview } from './group-overview.ts';

describe('the overview of a group', () => {
  const line = (code: 'attendance' | 'mood' | 'craving', en: string, ...values: readonly (number | null)[]) => ({
    code,
    name: { en, hi: en, mr: en },
    points: values.map((value, index) => ({ on: `2026-11-${String(20 + 3 * index)}`, value })),
  });
  const withTrend = async (...trend: readonly ReturnType<typeof line>[]) => {
    const charts = { provide: Charts, useValue: { draw: () => () => undefined } };
    const page = await openPage(GroupOverview, { inputs: { group: saveraWhole, timeZone: 'Asia/Kolkata' }, providers: [charts] });
    await page.answer('/groups/g1/figures', { sessions: 2, figures: [], trend });
    return page;
  };
  const rowsOf = (element: Element | null) =>
    [...(element?.querySelectorAll('saath-line-chart tr') ?? [])].map((row) =>
      [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent.trim()),
    );

  it('shows how the room has felt, with a gap where too few people said it', async () => {
    const { element } = await withTrend(
      line('attendance', 'Attendance', 50, 80),
      line('mood', 'Mood', null, 3.7),
      line('craving', 'Craving', 4, 2.4),
    );
    expect(rowsOf(element.querySelector('saath-room-trend'))).toEqual([
      ['', 'Mood', 'Craving'],
      ['20 Nov', '–', '4'],
      ['23 Nov', '3.7', '2.4'],
    ]);
  });

  it.each([
    { value: 61, then: ['61% on average', '61%'] },
    { value: null, then: [undefined, undefined] },
  ])('has one figure of attendance, that of the metric: $value', async ({ value, then }) => {
    const page = await openPage(GroupOverview, { inputs: { group: saveraWhole, timeZone: 'Asia/Kolkata' } });
    const metric = { code: 'attendance', name: { en: 'Attendance', hi: 'A', mr: 'A' }, unit: { en: '%', hi: '%', mr: '%' }, value };
    await page.answer('/groups/g1/figures', { sessions: 2, figures: [metric], trend: [] });
    const shown = ['saath-group-attendance p', 'saath-group-figures dd'].map((one) => page.element.querySelector(one)?.textContent.trim());
    expect(shown).toEqual(then);
  });

  it('shows attendance as a grid, or as its trend', async () => {
    const page = await withTrend(line('attendance', 'Attendance', 50, 80));
    const card = page.element.querySelector('saath-group-attendance')!;
    expect([card.querySelector('saath-heat-map') !== null, rowsOf(card)]).toEqual([true, []]);
    [...card.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'Trend')!.click();
    await page.settle();
    expect([card.querySelector('saath-heat-map') !== null, rowsOf(card)]).toEqual([
      false,
      [
        ['', 'Attendance'],
        ['20 Nov', '50%'],
        ['23 Nov', '80%'],
      ],
    ]);
    expect(page.element.querySelector('saath-room-trend section')).toBeNull();
  });

  it('draws the marks that only its kind has as themselves, with their words, on the colour of what they count as', async () => {
    const { sessions, rows } = saveraWhole.heatmap;
    const marked = rows.slice(0, 1).map((row) => ({ ...row, ownMarks: ['showed-work', 'gone-from-the-kind'] }));
    const group = { ...saveraWhole, kind: 'art-circle', heatmap: { sessions, rows: marked } };
    const page = await openPage(GroupOverview, { inputs: { group, timeZone: 'Asia/Kolkata' }, providers: [withArtCircle] });
    await page.answer('/groups/g1/figures', { sessions: 2, figures: [], trend: [] });
    const looks = (within: string) =>
      [...page.element.querySelectorAll(`${within} saath-attendance-mark`)].map((one) => [
        one.className,
        one.querySelector('[aria-hidden]')?.textContent,
        one.getAttribute('aria-label') ?? one.parentElement?.textContent.trim(),
      ]);
    expect(looks('td')).toEqual([
      ['present', 'S', 'Showed their work'],
      ['absent', expect.not.stringMatching(/^S$/), 'Absent'],
    ]);
    expect(looks('.legend').slice(-2)).toEqual([
      ['present', 'S', expect.stringContaining('Showed their work')],
      ['excused', 'N', expect.stringContaining('Nothing to work with')],
    ]);
  });

  it('shows how many people came where no names are recorded', async () => {
    const sessions = saveraWhole.heatmap.sessions
      .slice(0, 2)
      .map((one, index) => ({ ...one, expected: 0, attended: 0, headcount: 14 + index }));
    const group = { ...saveraWhole, heatmap: { sessions, rows: [] } };
    const charts = { provide: Charts, useValue: { draw: () => () => undefined } };
    const page = await openPage(GroupOverview, { inputs: { group, timeZone: 'Asia/Kolkata' }, providers: [charts] });
    await page.answer('/groups/g1/figures', { sessions: 2, figures: [], trend: [] });
    const card = page.element.querySelector('saath-group-attendance')!;
    expect(card.querySelector('saath-heat-map')).toBeNull();
    expect(rowsOf(card).map((row) => row.at(-1))).toEqual(['People', '14', '15']);
  });

  it('has the grid alone where no session says anything', async () => {
    const { element } = await withTrend();
    expect(element.querySelectorAll('mat-button-toggle, saath-line-chart')).toHaveLength(0);
  });
});
