import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readRecurrence, Temporal, weekdays } from '../kernel/index.ts';
import type { Recurrence } from '../kernel/index.ts';
import { occurrences } from './occurrences.ts';
import type { Schedule } from './schedule.ts';

/** A day of the calendar by its numbers; `index` counts the days of the calendar. */
interface CalendarDay {
  readonly index: number;
  readonly text: string;
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly daysInMonth: number;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
}
const firstDay = Temporal.PlainDate.from('2024-01-01');
const calendar: readonly CalendarDay[] = Array.from({ length: 6 * 366 }, (_, index) => {
  const day = firstDay.add({ days: index });
  const { year, month, day: date, daysInMonth, dayOfWeek: weekday } = day;
  return { index, text: day.toString(), year, month, date, daysInMonth, weekday };
});

/**
 * A second reading of RFC 5545, by looking at every day and asking whether the rule means it: slow, plain, and written without the library
 * that expands rules in the product. Whole periods are read, so that a position counts in all of the first and the last one.
 */
function daysOf(rule: Recurrence, begin: CalendarDay, end: CalendarDay, weekStart: number): readonly string[] {
  const periods = new Map<number, CalendarDay[]>();
  for (const day of calendar) {
    const period = periodOf(rule, begin, day, weekStart);
    if (period < 0 || period % rule.interval !== 0) continue;
    periods.set(period, [...(periods.get(period) ?? []), day]);
  }
  const chosen = [...periods.values()].flatMap((days) => positioned(rule, candidatesOf(rule, begin, days)));
  const begun = chosen.filter(({ index }) => index >= begin.index).slice(0, rule.count ?? undefined);
  return begun.filter(({ index }) => index <= end.index).map(({ text }) => text);
}

/** How many days, weeks, months or years after the beginning a day lies. */
function periodOf({ frequency }: Recurrence, begin: CalendarDay, day: CalendarDay, weekStart: number): number {
  const startOfWeek = ({ index, weekday }: CalendarDay): number => index - ((weekday - weekStart + 7) % 7);
  switch (frequency) {
    case 'daily':
      return day.index - begin.index;
    case 'weekly':
      return (startOfWeek(day) - startOfWeek(begin)) / 7;
    case 'monthly':
      return (day.year - begin.year) * 12 + day.month - begin.month;
    case 'yearly':
      return day.year - begin.year;
  }
}

/** The days that the rule means, before positions pick among them; what it leaves out is as on its first day. */
function candidatesOf({ frequency, days, monthDays, months }: Recurrence, begin: CalendarDay, period: readonly CalendarDay[]) {
  return period.filter((day) => {
    if (months.length > 0 && !months.includes(day.month)) return false;
    if (monthDays.length > 0 && !monthDays.some((date) => (date > 0 ? date : day.daysInMonth + 1 + date) === day.date)) return false;
    if (days.length > 0) return days.some(({ nth, weekday }) => weekdays[day.weekday - 1] === weekday && isNth(day, nth));
    if (monthDays.length > 0 || frequency === 'daily') return true;
    if (frequency === 'weekly') return day.weekday === begin.weekday;
    return day.date === begin.date && (frequency === 'monthly' || months.length > 0 || day.month === begin.month);
  });
}

function isNth({ date, daysInMonth }: CalendarDay, nth: number | null): boolean {
  if (nth === null) return true;
  return nth > 0 ? Math.ceil(date / 7) === nth : Math.ceil((daysInMonth - date + 1) / 7) === -nth;
}

const positioned = ({ positions }: Recurrence, days: readonly CalendarDay[]): readonly CalendarDay[] =>
  positions.length === 0 ? days : days.filter((_, index) => positions.includes(index + 1) || positions.includes(index - days.length));

const begins = fc.constantFrom(...calendar.slice(366, 3 * 366));
const weekly = fc.subarray([...weekdays], { minLength: 1 }).map((days) => `BYDAY=${days.join(',')}`);
const places = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom('1', '2', '3', '4', '5', '-1', '-2'), fc.constantFrom(...weekdays)).map((pair) => pair.join('')),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((days) => `BYDAY=${days.join(',')}`);
const dates = fc
  .uniqueArray(fc.constantFrom(1, 15, 28, 29, 30, 31, -1, -3), { minLength: 1, maxLength: 3 })
  .map((list) => `BYMONTHDAY=${list.join(',')}`);
const interval = fc.integer({ min: 1, max: 4 }).map((number) => `INTERVAL=${number}`);
const rules = fc.oneof(
  fc.tuple(fc.constant('FREQ=DAILY'), interval),
  fc.tuple(fc.constant('FREQ=DAILY'), interval, weekly),
  fc.tuple(fc.constant('FREQ=WEEKLY'), interval, weekly),
  fc.tuple(fc.constant('FREQ=WEEKLY'), interval),
  fc.tuple(fc.constant('FREQ=MONTHLY'), interval, places),
  fc.tuple(fc.constant('FREQ=MONTHLY'), interval, dates),
  fc.tuple(fc.constant('FREQ=MONTHLY'), interval),
  fc.tuple(fc.constant('FREQ=MONTHLY'), weekly, fc.constantFrom('BYSETPOS=1', 'BYSETPOS=-1', 'BYSETPOS=2,-2')),
  fc.tuple(fc.constant('FREQ=MONTHLY'), fc.constantFrom('BYDAY=FR;BYMONTHDAY=13', 'BYDAY=SA;BYMONTHDAY=1,2,3,4,5,6,7')),
  fc.tuple(fc.constant('FREQ=YEARLY'), fc.constantFrom('BYMONTH=2;BYMONTHDAY=29', 'BYMONTH=1,7;BYMONTHDAY=-1', 'BYMONTH=8;BYMONTHDAY=15')),
);

describe('expanding a rule', () => {
  const timeZone = 'Asia/Kolkata';
  const midnight = ({ text }: CalendarDay) => Temporal.PlainDate.from(text).toZonedDateTime(timeZone).toInstant();
  const aSchedule = (recurrence: string, begin: CalendarDay): Schedule => ({
    startsOn: Temporal.PlainDate.from(begin.text),
    startsAt: Temporal.PlainTime.from('18:00'),
    minutes: 60,
    recurrence,
    until: null,
    timeZone,
  });
  const counts = fc.option(fc.integer({ min: 1, max: 30 }).map((count) => `COUNT=${count}`));

  it('gives the days that a plain reading of the calendar gives', () => {
    fc.assert(
      fc.property(rules, begins, counts, fc.constantFrom('MO', 'SU'), (parts, begin, count, weekStart) => {
        const text = [...parts, ...(count === null ? [] : [count]), `WKST=${weekStart}`].join(';');
        const rule = readRecurrence(text);
        if ('fault' in rule) throw new Error(`${text}: ${rule.fault}`);
        const end = calendar[begin.index + 400]!;
        const found = occurrences(aSchedule(text, begin), midnight(begin), midnight(calendar[end.index + 1]!), 1_000);
        const days = found.map(({ originalStart }) => originalStart.toPlainDate().toString());
        expect({ text, begin: begin.text, days }).toEqual({
          text,
          begin: begin.text,
          days: daysOf(rule, begin, end, weekStart === 'MO' ? 1 : 7),
        });
      }),
      { numRuns: 150 },
    );
  });

  it('finds in a window exactly what the whole series has there, also of a counted one', () => {
    const after = fc.integer({ min: 0, max: 400 });
    const counted = fc.option(fc.integer({ min: 1, max: 300 }).map((count) => `COUNT=${count}`));
    const weekStart = fc.constantFrom('WKST=MO', 'WKST=WE', 'WKST=SU');
    const lengths = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(rules, counted, weekStart, begins, after, lengths, (parts, count, start, begin, days, length) => {
        const schedule = aSchedule([...parts, ...(count === null ? [] : [count]), start].join(';'), begin);
        const from = midnight(begin).add({ hours: 24 * days });
        const to = from.add({ hours: 24 * length });
        const whole = occurrences(schedule, midnight(begin), to, 1_000);
        const later = whole.filter(({ startsAt }) => Temporal.Instant.compare(startsAt, from) >= 0);
        expect(occurrences(schedule, from, to, 1_000)).toEqual(later);
      }),
      { numRuns: 200 },
    );
  });
});
