import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readRecurrence } from './read-recurrence.ts';
import { frequencies, weekdays } from './recurrence.ts';
import type { Recurrence, RuleDay } from './recurrence.ts';
import { recurrenceText } from './recurrence-text.ts';

const plain = { interval: 1, days: [], monthDays: [], months: [], positions: [], weekStart: 'MO', count: null };

describe('reading a recurrence rule', () => {
  it.each([
    { rule: 'FREQ=DAILY', then: { ...plain, frequency: 'daily' } },
    { rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', then: { ...plain, frequency: 'weekly', interval: 2, days: [{ nth: null, weekday: 'WE' }] } },
    {
      rule: 'FREQ=MONTHLY;BYDAY=2SU,-1SA',
      then: {
        ...plain,
        frequency: 'monthly',
        days: [
          { nth: 2, weekday: 'SU' },
          { nth: -1, weekday: 'SA' },
        ],
      },
    },
    { rule: 'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=12', then: { ...plain, frequency: 'monthly', monthDays: [-1], count: 12 } },
    {
      rule: 'FREQ=MONTHLY;BYDAY=FR;BYSETPOS=+2;BYMONTH=1,7',
      then: { ...plain, frequency: 'monthly', days: [{ nth: null, weekday: 'FR' }], positions: [2], months: [1, 7] },
    },
    {
      rule: 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1FR',
      then: { ...plain, frequency: 'yearly', days: [{ nth: -1, weekday: 'FR' }], months: [10] },
    },
    { rule: ' freq=yearly;wkst=su ', then: { ...plain, frequency: 'yearly', weekStart: 'SU' } },
  ])('takes from $rule what it says', ({ rule, then }) => expect(readRecurrence(rule)).toEqual(then));

  it.each([
    { rule: '', fault: 'malformed' },
    { rule: 'weekly', fault: 'malformed' },
    { rule: 'RRULE:FREQ=WEEKLY', fault: 'malformed' },
    { rule: 'FREQ=WEEKLY;', fault: 'malformed' },
    { rule: 'FREQ=WEEKLY=MO', fault: 'malformed' },
    { rule: 'FREQ=WEEKLY;BYDAY=', fault: 'malformed' },
    { rule: 'FREQ=WEEKLY;CONSTRUCTOR=X', fault: 'part-unknown' },
    { rule: 'FREQ=WEEKLY;BYEASTER=1', fault: 'part-unknown' },
    { rule: 'FREQ=WEEKLY;FREQ=DAILY', fault: 'part-twice' },
    { rule: 'FREQ=WEEKLY;UNTIL=20261231', fault: 'ends-in-rule' },
    { rule: 'BYDAY=MO', fault: 'frequency-unsupported' },
    { rule: 'FREQ=MINUTELY', fault: 'frequency-unsupported' },
    { rule: 'FREQ=DAILY;BYDAY=1MO', fault: 'value-out-of-range' },
    { rule: 'FREQ=YEARLY;BYDAY=1MO', fault: 'value-out-of-range' },
    { rule: 'FREQ=YEARLY;BYMONTH=10;BYDAY=6MO', fault: 'value-out-of-range' },
    { rule: 'FREQ=WEEKLY;BYMONTH=10;BYDAY=1MO', fault: 'value-out-of-range' },
    { rule: 'FREQ=WEEKLY;INTERVAL=0', fault: 'value-out-of-range' },
    { rule: 'FREQ=WEEKLY;BYDAY=MO,,TU', fault: 'value-out-of-range' },
    { rule: 'FREQ=MONTHLY;BYMONTHDAY=0', fault: 'value-out-of-range' },
    { rule: 'FREQ=MONTHLY;BYSETPOS=-1', fault: 'value-out-of-range' },
  ])('calls "$rule" $fault', ({ rule, fault }) => expect(readRecurrence(rule)).toEqual({ fault }));
});

describe('writing a recurrence rule', () => {
  it('leaves out what goes without saying', () => {
    expect(recurrenceText({ frequency: 'weekly', interval: 1, days: [{ nth: null, weekday: 'MO' }] })).toBe('FREQ=WEEKLY;BYDAY=MO');
    expect(recurrenceText({ frequency: 'daily' })).toBe('FREQ=DAILY');
  });

  const wholes = (from: number, to: number) => fc.uniqueArray(fc.integer({ min: from, max: to }), { maxLength: 3 });
  const signed = (most: number) => wholes(-most, most).map((values) => values.filter((value) => value !== 0));
  const rules = fc
    .record({
      frequency: fc.constantFrom(...frequencies),
      interval: fc.integer({ min: 1, max: 366 }),
      days: fc.array(fc.record({ nth: fc.constantFrom(null, 1, 2, 5, -1, -5), weekday: fc.constantFrom(...weekdays) }), { maxLength: 3 }),
      monthDays: signed(31),
      months: wholes(1, 12),
      positions: signed(366),
      weekStart: fc.constantFrom(...weekdays),
      count: fc.option(fc.integer({ min: 1, max: 10_000 })),
    })
    .map((rule): Recurrence => ({ ...rule, ...fitting(rule) }));

  it('is read back as it was, whatever it says', () => {
    fc.assert(fc.property(rules, (rule) => expect(readRecurrence(recurrenceText(rule))).toEqual(rule)));
  });
});

/** Only a month counts its weekdays, also in a rule of years; a week has no days of the month; a position picks from days. */
function fitting({ frequency, days, monthDays, months, positions }: Recurrence): Pick<Recurrence, 'days' | 'monthDays' | 'positions'> {
  const counts = frequency === 'monthly' || (frequency === 'yearly' && months.length > 0);
  const fittingDays = days.map(({ nth, weekday }): RuleDay => ({ nth: counts ? nth : null, weekday }));
  const fittingMonthDays = frequency === 'weekly' ? [] : monthDays;
  return { days: fittingDays, monthDays: fittingMonthDays, positions: fittingDays.length + fittingMonthDays.length === 0 ? [] : positions };
}
