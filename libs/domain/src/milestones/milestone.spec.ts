import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from '../kernel/index.ts';
import { celebratedDays } from '../programmes/index.ts';
import { milestoneSteps, milestonesBetween, milestonesSeen, startsReaching } from './milestone.ts';

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
    expect(milestonesBetween(milestoneSteps, start, day(on), day(on)).map((milestone) => milestone.step)).toEqual([days]);
  });

  it('fall on the last day of a month that is too short', () => {
    const [half] = milestonesBetween(milestoneSteps, day('2026-08-31'), day('2027-02-01'), day('2027-03-15'));
    expect(half).toMatchObject({ unit: 'months', count: 6, on: day('2027-02-28') });
    const [leap] = milestonesBetween(milestoneSteps, day('2024-02-29'), day('2026-01-01'), day('2026-12-31'));
    expect(leap).toMatchObject({ unit: 'years', count: 2, on: day('2026-02-28') });
  });

  it.each([
    { from: '2026-01-31', on: '2026-05-01', then: { unit: 'days', count: 90, days: 90 } },
    { from: '2026-01-31', on: '2026-07-31', then: { unit: 'months', count: 6, days: 181 } },
    { from: '2026-05-25', on: '2026-11-25', then: { unit: 'months', count: 6, days: 184 } },
    { from: '2025-08-31', on: '2026-02-28', then: { unit: 'months', count: 6, days: 181 } },
    { from: '2024-02-29', on: '2025-02-28', then: { unit: 'months', count: 12, days: 365 } },
    { from: '2023-03-01', on: '2024-03-01', then: { unit: 'months', count: 12, days: 366 } },
    { from: '2024-01-31', on: '2026-01-31', then: { unit: 'years', count: 2, days: 731 } },
  ])('are named by what their day is: $then.count $then.unit from $from to $on', ({ from, on, then }) => {
    expect(milestonesBetween(milestoneSteps, day(from), day(on), day(on))).toMatchObject([then]);
  });

  it('have the day that their name says, from any start', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (offset) => {
        const from = day('1990-01-01').add({ days: offset });
        const all = milestonesBetween(milestoneSteps, from, from, from.add({ years: 12 }));
        const said = all.map(({ unit, count, days }) => from.add(unit === 'hours' ? { days } : { [unit]: count }));
        const counted = all.map(({ days }) => from.add({ days }));
        expect([counted, said]).toEqual([all, all].map((those) => those.map(({ on }) => on)));
      }),
    );
  });

  it('include both ends of the time asked for', () => {
    expect(milestonesBetween(milestoneSteps, start, day('2026-02-01'), day('2026-02-07')).map(({ days }) => days)).toEqual([1, 7]);
    expect(milestonesBetween(milestoneSteps, start, day('2026-02-02'), day('2026-02-06'))).toEqual([]);
  });

  it('know every step a programme kind celebrates', () => {
    const known = milestoneSteps.map(({ step }) => step);
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
    const seen = milestonesSeen(milestoneSteps, start, day(today));
    expect(seen.filter(({ reached }) => reached).at(-1)?.step).toBe(latest);
    expect(seen.filter(({ reached }) => !reached).map(({ step }) => step)).toEqual([next]);
  });

  it('show all that were reached and the one to come', () => {
    expect(milestonesSeen(milestoneSteps, start, day('2026-03-15')).map(({ days, reached }) => ({ days, reached }))).toEqual([
      { days: 1, reached: true },
      { days: 7, reached: true },
      { days: 30, reached: true },
      { days: 60, reached: false },
    ]);
  });

  it('are all shown when none is left to come', () => {
    const seen = milestonesSeen(milestoneSteps, day('1900-01-01'), day('1990-01-01'));
    expect(seen).toHaveLength(milestoneSteps.length);
    expect(seen.every(({ reached }) => reached)).toBe(true);
  });

  it('come in order from any start', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (offset) => {
        const from = day('1990-01-01').add({ days: offset });
        const all = milestonesBetween(milestoneSteps, from, from, from.add({ years: 30 }));
        expect(all).toHaveLength(38);
        expect(all.map(({ on }) => on)).toEqual(all.map(({ on }) => on).toSorted(Temporal.PlainDate.compare));
      }),
    );
  });
});

describe('the first days that reach a milestone on a day', () => {
  it.each([
    { on: '2027-02-28', starts: ['2026-08-28', '2026-08-29', '2026-08-30', '2026-08-31'] },
    { on: '2026-07-31', starts: ['2026-01-31'] },
  ])('are up to four for the end of a short month: $on', ({ on, starts }) => {
    const found = startsReaching(milestoneSteps, day(on)).map(String);
    expect(found.filter((text) => starts.includes(text)).toSorted()).toEqual(starts);
  });

  it('are those, and only those, that reach one', () => {
    const around = day('2026-11-29');
    fc.assert(
      fc.property(fc.integer({ min: -1500, max: 1500 }), fc.integer({ min: 0, max: 6000 }), (at, before) => {
        const on = around.add({ days: at });
        const startedOn = on.subtract({ days: before });
        const isNamed = startsReaching(milestoneSteps, on).some((one) => one.equals(startedOn));
        expect(isNamed).toBe(milestonesBetween(milestoneSteps, startedOn, on, on).length > 0);
      }),
      { numRuns: 300 },
    );
  });
});
