import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isDayBefore, Temporal } from '../kernel/index.ts';
import { planAftercare } from './aftercare-plan.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('aftercare planned at discharge', () => {
  const planned = planAftercare(day('2026-08-31'), day('2026-08-31')).map(({ kind, dueOn }) => `${kind} ${dueOn.toString()}`);

  it('is dense in the first three months', () => {
    expect(planned.slice(0, 6)).toEqual([
      'day-2 2026-09-02',
      'day-7 2026-09-07',
      'day-14 2026-09-14',
      'day-30 2026-09-30',
      'day-60 2026-10-30',
      'day-90 2026-11-29',
    ]);
  });

  it('then comes each quarter to two years', () => {
    expect(planned.slice(6)).toEqual([
      'extra 2027-02-28',
      'extra 2027-05-31',
      'extra 2027-08-31',
      'extra 2027-11-30',
      'extra 2028-02-29',
      'extra 2028-05-31',
      'extra 2028-08-31',
    ]);
  });
});

describe('aftercare of a person who is registered after their discharge', () => {
  const plannedFrom = (owedFrom: string) => planAftercare(day('2026-01-01'), day(owedFrom)).map(({ dueOn }) => dueOn.toString());

  it.each([
    { owedFrom: '2026-01-01', then: { count: 13, first: '2026-01-03' } },
    { owedFrom: '2026-01-03', then: { count: 13, first: '2026-01-03' } },
    { owedFrom: '2026-01-04', then: { count: 12, first: '2026-01-08' } },
    { owedFrom: '2026-04-01', then: { count: 8, first: '2026-04-01' } },
    { owedFrom: '2026-04-02', then: { count: 7, first: '2026-07-01' } },
    { owedFrom: '2028-01-01', then: { count: 1, first: '2028-01-01' } },
    { owedFrom: '2028-01-02', then: { count: 0, first: undefined } },
  ])('owes $then.count contacts from $owedFrom on, the first on $then.first', ({ owedFrom, then }) => {
    const planned = plannedFrom(owedFrom);
    expect({ count: planned.length, first: planned[0] }).toEqual(then);
  });

  it('is the plan of every other discharge on that day, without the contacts that were due before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 0, max: 1_000 }), (offset, later) => {
        const dischargedOn = day('2020-01-01').add({ days: offset });
        const owedFrom = dischargedOn.add({ days: later });
        const whole = planAftercare(dischargedOn, dischargedOn);
        const owed = planAftercare(dischargedOn, owedFrom);
        expect(owed).toEqual(whole.filter(({ dueOn }) => !isDayBefore(dueOn, owedFrom)));
        expect(owed).toEqual(owed.toSorted((a, b) => Temporal.PlainDate.compare(a.dueOn, b.dueOn)));
      }),
    );
  });
});
