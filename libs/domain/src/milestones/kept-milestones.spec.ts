import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from '../kernel/index.ts';
import { everyMilestone, isCelebratedIn, isOfProduct, keepMilestones, milestoneChoices, stepsKept } from './kept-milestones.ts';
import type { KeptMilestones } from './kept-milestones.ts';
import { milestonesBetween, milestonesReached, milestonesSeen, milestoneSteps, startsReaching } from './milestone.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const start = day('2026-01-31');
const named = (kept: KeptMilestones) =>
  milestonesSeen(stepsKept(kept), start, day('2029-01-31')).map(({ unit, count }) => `${String(count)} ${unit}`);

describe('the milestones that a centre keeps', () => {
  it('are all of the product while it has chosen nothing', () => expect(stepsKept(everyMilestone)).toEqual(milestoneSteps));

  it.each([
    { choices: ['30', '90'] as const, ownDays: [], then: ['30 days', '90 days'] },
    { choices: ['yearly'] as const, ownDays: [], then: ['2 years', '3 years', '4 years'] },
    { choices: ['365', 'yearly'] as const, ownDays: [], then: ['12 months', '2 years', '3 years', '4 years'] },
    { choices: ['90', '180'] as const, ownDays: [100, 45], then: ['45 days', '90 days', '100 days', '6 months'] },
    { choices: [] as const, ownDays: [21], then: ['21 days'] },
    { choices: [] as const, ownDays: [], then: [] },
  ])('are $choices and $ownDays: $then', ({ choices, ownDays, then }) => expect(named({ choices, ownDays })).toEqual(then));

  it('come in the order of their days, also where own days are beside months', () => {
    const steps = stepsKept({ choices: milestoneChoices, ownDays: [182, 183, 274, 364, 366] });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (offset) => {
        const from = day('2016-01-01').add({ days: offset });
        const days = milestonesSeen(steps, from, from.add({ years: 3 })).map(({ on }) => on);
        expect(days).toEqual(days.toSorted(Temporal.PlainDate.compare));
        expect(milestonesBetween(steps, from, from, from.add({ years: 2 })).map(({ on }) => on)).toEqual(days.slice(0, 15));
      }),
      { numRuns: 60 },
    );
  });

  it('are looked for by the days on which sobriety began', () => {
    const steps = stepsKept({ choices: ['30'], ownDays: [100] });
    expect(startsReaching(steps, day('2026-05-11')).map(String)).toEqual(['2026-04-11', '2026-01-31']);
  });

  it.each([
    { ownDays: [100, 45, 100], then: [45, 100] },
    { ownDays: [2, 1000], then: [2, 1000] },
    { ownDays: [], then: [] },
  ])('may have the own days $ownDays', ({ ownDays, then }) =>
    expect(keepMilestones({ choices: ['yearly', '1'], ownDays })).toEqual({ ok: true, value: { choices: ['1', 'yearly'], ownDays: then } }),
  );

  it.each([
    { ownDays: [1], code: 'day-out-of-range' },
    { ownDays: [1001], code: 'day-out-of-range' },
    { ownDays: [90], code: 'day-known' },
    { ownDays: [365], code: 'day-known' },
    { ownDays: Array.from({ length: 11 }, (_, index) => 100 + index), code: 'too-many-days' },
  ])('may not have the own days $ownDays: $code', ({ ownDays, code }) =>
    expect(keepMilestones({ ...everyMilestone, ownDays })).toMatchObject({
      ok: false,
      problem: { kind: 'invalid', code: `milestones/${code}` },
    }),
  );

  it.each([
    { listed: [30, 90], step: { unit: 'days' as const, step: 90 }, then: true },
    { listed: [30], step: { unit: 'days' as const, step: 90 }, then: false },
    { listed: [30], step: { unit: 'days' as const, step: 100 }, then: true },
    { listed: [], step: { unit: 'days' as const, step: 100 }, then: false },
    { listed: [180], step: { unit: 'months' as const, step: 180 }, then: true },
    { listed: [30], step: { unit: 'days' as const, step: 180 }, then: true },
  ])('are celebrated in a group that lists $listed: $step, $then', ({ listed, step, then }) =>
    expect(isCelebratedIn(listed, step)).toBe(then),
  );

  it('are told from those of the product', () => {
    expect(milestoneSteps.every(isOfProduct)).toBe(true);
    expect(isOfProduct({ unit: 'days', step: 100 })).toBe(false);
  });
});

describe('the milestones of an episode that ended', () => {
  it.each([
    { endedOn: '2026-05-01', then: [1, 7, 30, 60] },
    { endedOn: '2026-05-02', then: [1, 7, 30, 60, 90] },
    { endedOn: '2026-02-01', then: [] },
    { endedOn: '2026-01-31', then: [] },
  ])('on $endedOn are those reached before: $then', ({ endedOn, then }) =>
    expect(milestonesReached(milestoneSteps, start, day(endedOn)).map(({ step }) => step)).toEqual(then),
  );
});
