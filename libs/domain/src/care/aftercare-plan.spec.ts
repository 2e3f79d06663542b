import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, isDayBefore } from '../kernel/index.ts';
import { planAftercare, workingDayFrom } from './aftercare-plan.ts';
import type { PlanAftercare } from './aftercare-plan.ts';
import { checkSchedule, stepsFor, twoYears } from './aftercare-schedule.ts';
import type { ContactStep } from './aftercare-schedule.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const none: ReadonlySet<string> = new Set();
const aPlan = (dischargedOn: string, given: Partial<PlanAftercare> = {}): PlanAftercare => ({
  dischargedOn: day(dischargedOn),
  leaving: 'planned',
  schedule: twoYears,
  weeklyOn: null,
  ...given,
});
const planned = (plan: PlanAftercare, holidays = none) => planAftercare(plan, { owedFrom: plan.dischargedOn, holidays });
const said = (plan: PlanAftercare, holidays = none): string[] =>
  planned(plan, holidays).map(
    ({ kind, method, dueOn, movedFrom }) =>
      `${kind} ${method} ${dueOn.toString()}${movedFrom === null ? '' : ` from ${movedFrom.toString()}`}`,
  );

describe('aftercare planned at a discharge', () => {
  it('is dense in the first three months; a day off moves a contact to the next working day', () =>
    expect(said(aPlan('2026-11-25'), new Set(['2026-12-25'])).slice(0, 6)).toEqual([
      'day-2 call 2026-11-27',
      'day-7 visit 2026-12-02',
      'day-14 call 2026-12-09',
      'day-30 call 2026-12-26 from 2026-12-25',
      'day-60 call 2027-01-25 from 2027-01-24',
      'day-90 visit 2027-02-23',
    ]));

  it('then comes each quarter to two years', () =>
    expect(said(aPlan('2026-08-31')).slice(6)).toEqual([
      'quarterly call 2027-03-01 from 2027-02-28',
      'quarterly call 2027-05-31',
      'quarterly call 2027-08-31',
      'quarterly call 2027-11-30',
      'quarterly call 2028-02-29',
      'quarterly call 2028-05-31',
      'quarterly call 2028-08-31',
    ]));

  it('begins with a call on the same day, also on a Sunday, and a visit on day 2 when the discharge was not planned', () =>
    expect(said(aPlan('2026-11-22', { leaving: 'unplanned' })).slice(0, 4)).toEqual([
      'day-0 call 2026-11-22',
      'day-2 visit 2026-11-24',
      'day-7 visit 2026-11-30 from 2026-11-29',
      'day-14 call 2026-12-07 from 2026-12-06',
    ]));

  it.each([
    { months: 0, then: 0 },
    { months: 6, then: 1 },
    { months: 12, then: 3 },
    { months: 24, then: 7 },
  ])('has $then calls by quarters in $months months', ({ months, then }) => {
    const plan = aPlan('2026-11-25', { schedule: { ...twoYears, quarterlyMonths: months } });
    expect(planned(plan).filter(({ kind }) => kind === 'quarterly')).toHaveLength(then);
  });
});

describe('the weekly calls', () => {
  it.each([
    { weeklyOn: 2, first: '2026-12-01', last: '2027-02-16' },
    { weeklyOn: 3, first: '2026-12-02', last: '2027-02-17' },
    { weeklyOn: 4, first: '2026-11-26', last: '2027-02-11' },
    { weeklyOn: 7, first: '2026-11-30', last: '2027-02-15' },
  ])('after Wednesday 25 November on weekday $weeklyOn are twelve, from $first to $last', ({ weeklyOn, first, last }) => {
    const calls = planned(aPlan('2026-11-25', { weeklyOn })).filter(({ kind }) => kind === 'weekly');
    expect([calls.length, String(calls[0]?.dueOn), String(calls.at(-1)?.dueOn)]).toEqual([12, first, last]);
  });

  it('are none unless they are chosen', () => expect(planned(aPlan('2026-11-25')).map(({ kind }) => kind)).not.toContain('weekly'));
});

describe('the next working day', () => {
  it.each([
    { from: '2026-11-25', holidays: [], then: '2026-11-25' },
    { from: '2026-11-22', holidays: [], then: '2026-11-23' },
    { from: '2026-11-25', holidays: ['2026-11-25'], then: '2026-11-26' },
    { from: '2026-11-21', holidays: ['2026-11-21', '2026-11-23'], then: '2026-11-24' },
  ])('from $from with the holidays $holidays is $then', ({ from, holidays, then }) =>
    expect(workingDayFrom(day(from), new Set(holidays)).toString()).toBe(then),
  );
});

describe('aftercare of a person who is registered after their discharge', () => {
  it.each([
    { owedFrom: '2026-01-01', then: { count: 13, first: '2026-01-03' } },
    { owedFrom: '2026-01-03', then: { count: 13, first: '2026-01-03' } },
    { owedFrom: '2026-01-04', then: { count: 12, first: '2026-01-08' } },
    { owedFrom: '2026-04-01', then: { count: 8, first: '2026-04-01' } },
    { owedFrom: '2026-04-02', then: { count: 7, first: '2026-07-01' } },
    { owedFrom: '2028-01-01', then: { count: 1, first: '2028-01-01' } },
    { owedFrom: '2028-01-02', then: { count: 0, first: undefined } },
  ])('owes $then.count contacts from $owedFrom on, the first on $then.first', ({ owedFrom, then }) => {
    const owed = planAftercare(aPlan('2026-01-01'), { owedFrom: day(owedFrom), holidays: none });
    expect({ count: owed.length, first: owed[0]?.dueOn.toString() }).toEqual(then);
  });

  it('is the plan of every other discharge on that day, without the contacts that were due before, and never on a day off', () => {
    const anyPlan = fc.record({
      offset: fc.integer({ min: 0, max: 2_000 }),
      later: fc.integer({ min: 0, max: 1_000 }),
      weeklyOn: fc.option(fc.integer({ min: 1, max: 7 })),
      offs: fc.uniqueArray(fc.integer({ min: 0, max: 800 }), { maxLength: 40 }),
    });
    fc.assert(
      fc.property(anyPlan, ({ offset, later, weeklyOn, offs }) => {
        const dischargedOn = day('2020-01-01').add({ days: offset });
        const owedFrom = dischargedOn.add({ days: later });
        const holidays = new Set(offs.map((days) => dischargedOn.add({ days: days + 1 }).toString()));
        const plan = aPlan(dischargedOn.toString(), { weeklyOn });
        const owed = planAftercare(plan, { owedFrom, holidays });
        expect(owed).toEqual(planned(plan, holidays).filter(({ dueOn }) => !isDayBefore(dueOn, owedFrom)));
        expect(owed.filter(({ dueOn }) => dueOn.dayOfWeek === 7 || holidays.has(dueOn.toString()))).toEqual([]);
      }),
    );
  });
});

describe('a schedule of contacts', () => {
  const steps = (...days: ContactStep['day'][]): ContactStep[] => days.map((one) => ({ day: one, method: 'call' }));

  it.each([
    { given: steps(2, 7), then: 'ok' },
    { given: steps(7), then: 'ok' },
    { given: steps(), then: 'aftercare/no-contact' },
    { given: steps(7, 2), then: 'aftercare/days-not-in-order' },
    { given: steps(7, 7), then: 'aftercare/days-not-in-order' },
  ])('with the days $given is $then', ({ given, then }) => {
    const checked = checkSchedule({ ...twoYears, steps: given });
    expect(checked.ok ? 'ok' : checked.problem.code).toBe(then);
  });

  it('may not name a first day twice either', () =>
    expect(checkSchedule({ ...twoYears, unplannedSteps: steps(0, 0) })).toMatchObject({
      problem: { code: 'aftercare/days-not-in-order' },
    }));

  it.each([
    { first: steps(0, 2), then: [0, 2, 7, 14] },
    { first: steps(0), then: [0, 2, 7, 14] },
    { first: steps(), then: [2, 7, 14] },
    { first: steps(1, 10), then: [1, 10, 14] },
  ])('goes on after the first days $first of somebody who left early', ({ first, then }) => {
    const schedule = { steps: steps(2, 7, 14), unplannedSteps: first, quarterlyMonths: 0 };
    expect(stepsFor(schedule, 'unplanned').map(({ day: one }) => one)).toEqual(then);
    expect(stepsFor(schedule, 'planned')).toEqual(schedule.steps);
  });
});
