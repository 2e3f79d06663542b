import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { openStore } from '../../testing/store.ts';
import { Words } from '../i18n/words.ts';
import { heatMapColumns } from './heat-map-columns.ts';

const sessions = ['2026-10-28', '2026-10-30', '2026-11-02', '2026-11-04', '2026-11-06', '2026-11-09', '2026-11-11'].map((day) => ({
  id: day,
  startsAt: `${day}T05:00:00Z`,
  state: 'held' as const,
  expected: 8,
  attended: 6,
  headcount: null,
}));

describe('the columns of an attendance table', () => {
  const columns = async (...given: typeof sessions) => {
    await openStore(Words);
    return heatMapColumns(TestBed.inject(Words), given, 'Asia/Kolkata');
  };

  it('are a day each, with the whole day for screen readers', async () =>
    expect((await columns(...sessions))[0]).toMatchObject({ id: '2026-10-28', day: '28', month: 'Oct', label: 'Wednesday, 28 October' }));

  it('name the month where another one begins', async () =>
    expect((await columns(...sessions)).map(({ beginsMonth }) => beginsMonth)).toEqual([true, false, true, false, false, false, false]));

  it('are the latest six in a narrow window', async () =>
    expect((await columns(...sessions)).filter(({ isOlder }) => isOlder).map(({ id }) => id)).toEqual(['2026-10-28']));

  it('are all of them where there are fewer', async () =>
    expect((await columns(...sessions.slice(0, 3))).some(({ isOlder }) => isOlder)).toBe(false));

  it('are none before the first session', async () => expect(await columns()).toEqual([]));
});
