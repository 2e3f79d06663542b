import { describe, expect, it } from '@jest/globals';
import { formRecurrenceOf, recurrenceOf } from './recurrence-of.ts';

describe('the rule of a new group', () => {
  it.each([
    { days: ['FR', 'MO'], every: 1, then: 'FREQ=WEEKLY;BYDAY=MO,FR' },
    { days: ['SA'], every: 2, then: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA' },
    { days: [], every: 1, then: undefined },
  ])('of $days every $every weeks is $then', ({ days, every, then }) => expect(recurrenceOf(days, every)).toBe(then));

  it.each([
    { rule: 'FREQ=WEEKLY;BYDAY=TH,TU', then: { days: ['TU', 'TH'], every: 1 } },
    { rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', then: { days: ['WE'], every: 2 } },
    { rule: 'FREQ=DAILY', then: { days: [], every: 1 } },
    { rule: 'FREQ=MONTHLY;BYDAY=2SA', then: { days: [], every: 1 } },
    { rule: 'weekly', then: { days: [], every: 1 } },
  ])('$rule proposes $then', ({ rule, then }) => expect(formRecurrenceOf(rule)).toEqual(then));
});
