import { describe, expect, it } from '@jest/globals';
import { daysOfRecurrence, recurrenceOf } from './recurrence-of.ts';

describe('the rule of a new group', () => {
  it.each([
    { days: ['FR', 'MO'], every: 1, then: 'FREQ=WEEKLY;BYDAY=MO,FR' },
    { days: ['SA'], every: 2, then: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA' },
    { days: [], every: 1, then: undefined },
  ])('of $days every $every weeks is $then', ({ days, every, then }) => expect(recurrenceOf(days, every)).toBe(then));

  it.each([
    { rule: 'FREQ=WEEKLY;BYDAY=TU,TH', then: ['TU', 'TH'] },
    { rule: 'FREQ=DAILY', then: [] },
    { rule: 'FREQ=MONTHLY;BYDAY=2SA', then: [] },
  ])('$rule proposes $then', ({ rule, then }) => expect(daysOfRecurrence(rule)).toEqual(then));
});
