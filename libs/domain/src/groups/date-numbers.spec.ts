import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from '../kernel/index.ts';
import { dateNumbersOf, dayNumberOf, firstDayOfMonth, weekdayNumberOf } from './date-numbers.ts';

describe('days as whole numbers', () => {
  it.each([
    { text: '1970-01-01', day: 0, weekday: 4 },
    { text: '1969-12-31', day: -1, weekday: 3 },
    { text: '2000-02-29', day: 11_016, weekday: 2 },
    { text: '2026-11-29', day: 20_786, weekday: 7 },
    { text: '2100-03-01', day: 47_541, weekday: 1 },
  ])('$text is day $day', ({ text, day, weekday }) => {
    const { year, month, day: date } = Temporal.PlainDate.from(text);
    expect(dayNumberOf(year, month, date)).toBe(day);
    expect(dateNumbersOf(day)).toEqual({ day, year, month, date });
    expect(weekdayNumberOf(day)).toBe(weekday);
  });

  it('are those of the calendar, from the year 1 to 9999', () => {
    const begin = Temporal.PlainDate.from('0001-01-01');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_651_000 }), (days) => {
        const plain = begin.add({ days });
        const day = dayNumberOf(plain.year, plain.month, plain.day);
        expect(dateNumbersOf(day)).toEqual({ day, year: plain.year, month: plain.month, date: plain.day });
        expect(weekdayNumberOf(day)).toBe(plain.dayOfWeek);
        expect(day - dayNumberOf(1, 1, 1)).toBe(days);
      }),
      { numRuns: 300 },
    );
  });

  it('count months through the years', () => {
    expect(firstDayOfMonth(2026 * 12 + 11) - firstDayOfMonth(2026 * 12 + 10)).toBe(30);
    expect(firstDayOfMonth(2027 * 12) - firstDayOfMonth(2026 * 12 + 11)).toBe(31);
    expect(firstDayOfMonth(2028 * 12 + 2) - firstDayOfMonth(2028 * 12 + 1)).toBe(29);
  });
});
