import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from '../kernel/index.ts';
import { celebratedDays } from '../programmes/index.ts';
import { milestoneSteps, milestonesBetween, milestonesSeen } from './milestone.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const start = day('2026-01-31');

describe('milestones on the calendar', () => {
  it.each([
    { days: 1, on: '2026-02-01' },
    { days: 7, on: '2026-02-07' },
    { days: 30, on: '2026-03-02' },
    { days: 60, on: '2026-04-01' },
    { days: 90, on: '2026-05-01' },
    { days: 180, on: '2026-07-31' },
    { days: 270, on: '2026-10-31' },
    { days: 365, on: '2027-01-31' },
    { days: 545, on: '2027-07-31' },
    { days: 730, on: '2028-01-31' },
    { days: 3650, on: '2036-01-31' },
  ])('have the step of $days days on $on', ({ days, on }) => {
    expect(milestonesBetween(start, day(on), day(on)).map((milestone) => milestone.days)).toEqual([days]);
  });

  it('fall on the last day of a month that is too short', () => {
    const [half] = milestonesBetween(day('2026-08-31'), day('2027-02-01'), day('2027-03-15'));
    expect(half).toMatchObject({ unit: 'months', count: 6, on: day('2027-02-28') });
    const [leap] = milestonesBetween(day('2024-02-29'), day('2026-01-01'), day('2026-12-31'));
    expect(leap).toMatchObject({ unit: 'years', count: 2, on: day('2026-02-28') });
  });

  it('include both ends of the time asked for', () => {
    expect(milestonesBetween(start, day('2026-02-01'), day('2026-02-07')).map(({ days }) => days)).toEqual([1, 7]);
    expect(milestonesBetween(start, day('2026-02-02'), day('2026-02-06'))).toEqual([]);
  });

  it('know every step a programme kind celebrates', () => {
    const known = milestoneSteps.map(({ days }) => days);
    expect(celebratedDays.filter((days) => !known.includes(days))).toEqual([]);
  });
});

describe('milestones of a person today', () => {
  it.each([
    { today: '2026-01-31', latest: undefined, next: 1 },
    { today: '2026-02-01', latest: 1, next: 7 },
    { today: '2026-07-30', latest: 90, next: 180 },
    { today: '2026-07-31', latest: 180, next: 270 },
    { today: '2027-06-01', latest: 365, next: 545 },
    { today: '2030-06-01', latest: 1460, next: 1825 },
  ])('on $today the latest is $latest and the next is $next', ({ today, latest, next }) => {
    const seen = milestonesSeen(start, day(today));
    expect(seen.filter(({ reached }) => reached).at(-1)?.days).toBe(latest);
    expect(seen.filter(({ reached }) => !reached).map(({ days }) => days)).toEqual([next]);
  });

  it('show all that were reached and the one to come', () => {
    expect(milestonesSeen(start, day('2026-03-15')).map(({ days, reached }) => ({ days, reached }))).toEqual([
      { days: 1, reached: true },
      { days: 7, reached: true },
      { days: 30, reached: true },
      { days: 60, reached: false },
    ]);
  });

  it('are all shown when none is left to come', () => {
    const seen = milestonesSeen(day('1900-01-01'), day('1990-01-01'));
    expect(seen).toHaveLength(milestoneSteps.length);
    expect(seen.every(({ reached }) => reached)).toBe(true);
  });

  it('come in order from any start', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (offset) => {
        const from = day('1990-01-01').add({ days: offset });
        const all = milestonesBetween(from, from, from.add({ years: 30 }));
        expect(all).toHaveLength(38);
        expect(all.map(({ on }) => on)).toEqual(all.map(({ on }) => on).toSorted(Temporal.PlainDate.compare));
      }),
    );
  });
});
