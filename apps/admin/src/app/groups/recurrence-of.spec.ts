import { describe, expect, it } from '@jest/globals';
import { formRecurrenceOf, recurrenceOf } from './recurrence-of.ts';

describe('the rule of a new group', () => {
  it.each([
    { days: ['FR', 'MO'], every: 1, then: 'FREQ=WEEKLY;BYDAY=MO,FR' },
    { days: ['SA'], every: 2, then: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA' },
    { days: [], every: 1, then: undefined },
    { days: ['SU'], every: 'month', then: 'FREQ=MONTHLY;BYDAY=1SU' },
    { days: ['SU'], every: 'month', startsOn: '2026-11-29', then: 'FREQ=MONTHLY;BYDAY=-1SU' },
    { days: ['SU'], every: 'month', startsOn: '', then: undefined },
  ] as const)('of $days every $every from $startsOn is $then', ({ days, every, then, ...given }) => {
    const startsOn = 'startsOn' in given ? given.startsOn : '2026-12-06';
    expect(recurrenceOf(days, every, startsOn)).toBe(then);
  });

  it.each([
    { rule: 'FREQ=WEEKLY;BYDAY=TH,TU', then: { days: ['TU', 'TH'], every: 1 } },
    { rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', then: { days: ['WE'], every: 2 } },
    { rule: 'FREQ=DAILY', then: { days: [], every: 1 } },
    { rule: 'FREQ=WEEKLY;INTERVAL=3;BYDAY=WE', then: { days: ['WE'], every: 1 } },
    { rule: 'FREQ=MONTHLY;BYDAY=2SA', then: { days: ['SA'], every: 'month' } },
    { rule: 'weekly', then: { days: [], every: 1 } },
  ])('$rule proposes $then', ({ rule, then }) => expect(formRecurrenceOf(rule)).toEqual(then));
});
