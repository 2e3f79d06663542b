import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readRecurrence } from './read-recurrence.ts';
import { recurrenceText } from './recurrence-text.ts';
import { weekdays } from './recurrence.ts';
import type { Recurrence } from './recurrence.ts';

const everyWednesday = [{ nth: null, weekday: 'WE' }] as const;

describe('the text of a recurrence rule', () => {
  it.each<{ given: Parameters<typeof recurrenceText>[0]; then: string }>([
    { given: { frequency: 'daily' }, then: 'FREQ=DAILY' },
    { given: { frequency: 'daily', interval: 1 }, then: 'FREQ=DAILY' },
    { given: { frequency: 'daily', interval: 3 }, then: 'FREQ=DAILY;INTERVAL=3' },
    { given: { frequency: 'weekly', interval: 2, days: everyWednesday }, then: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE' },
    { given: { frequency: 'monthly', days: [{ nth: 2, weekday: 'SU' }] }, then: 'FREQ=MONTHLY;BYDAY=2SU' },
    { given: { frequency: 'monthly', days: [{ nth: -1, weekday: 'SA' }] }, then: 'FREQ=MONTHLY;BYDAY=-1SA' },
    { given: { frequency: 'monthly', monthDays: [1, -1] }, then: 'FREQ=MONTHLY;BYMONTHDAY=1,-1' },
    { given: { frequency: 'yearly', months: [2], monthDays: [29] }, then: 'FREQ=YEARLY;BYMONTHDAY=29;BYMONTH=2' },
    { given: { frequency: 'monthly', days: everyWednesday, positions: [-1] }, then: 'FREQ=MONTHLY;BYDAY=WE;BYSETPOS=-1' },
    { given: { frequency: 'yearly', months: [10], days: [{ nth: -1, weekday: 'FR' }] }, then: 'FREQ=YEARLY;BYDAY=-1FR;BYMONTH=10' },
    { given: { frequency: 'weekly', interval: 2, weekStart: 'SU' }, then: 'FREQ=WEEKLY;INTERVAL=2;WKST=SU' },
    { given: { frequency: 'weekly', days: everyWednesday, count: 12 }, then: 'FREQ=WEEKLY;BYDAY=WE;COUNT=12' },
  ])('is $then', ({ given, then }) => expect(recurrenceText(given)).toBe(then));

  it('is read back as the same rule', () => {
    const day = fc.record({ nth: fc.constantFrom(null, 1, 2, 5, -1), weekday: fc.constantFrom(...weekdays) });
    const rules = fc.record<Recurrence>({
      frequency: fc.constant('monthly'),
      interval: fc.integer({ min: 1, max: 366 }),
      days: fc.array(day, { maxLength: 4 }),
      monthDays: fc.array(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 4 }),
      months: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 4 }),
      positions: fc.array(fc.constantFrom(1, 2, -1), { maxLength: 2 }),
      weekStart: fc.constantFrom(...weekdays),
      count: fc.option(fc.integer({ min: 1, max: 10_000 })),
    });
    fc.assert(fc.property(rules, (rule) => expect(readRecurrence(recurrenceText(rule))).toEqual(rule)));
  });
});
