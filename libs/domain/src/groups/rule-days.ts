import { weekdays } from '../kernel/index.ts';
import type { Recurrence, RuleDay } from '../kernel/index.ts';
import { dateNumbersOf, firstDayOfMonth, weekdayNumberOf } from './date-numbers.ts';
import type { DateNumbers } from './date-numbers.ts';

/**
 * The days of a rule in [first, last], by day numbers, for a series that begins on `begin`: RFC 5545 for rules of whole days. The search
 * begins at the window, so that it costs the same however long the series runs; only rules of months and years that have a count are
 * followed from their beginning.
 */
export function ruleDays(rule: Recurrence, begin: number, first: number, last: number): readonly number[] {
  const found: number[] = [];
  const start = firstPeriod(rule, begin, first);
  let left = (rule.count ?? Infinity) - start.before;
  for (let { period } = start; left > 0; period += rule.interval) {
    const span = spanOf(rule, begin, period);
    if (span.from > last) break;
    for (const day of chosenIn(rule, begin, span)) {
      if (day < begin || left === 0) continue;
      left -= 1;
      if (day >= first && day <= last) found.push(day);
    }
  }
  return found;
}

/** The days of one period, both included. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const monthOf = (day: number): number => {
  const { year, month } = dateNumbersOf(day);
  return year * 12 + month - 1;
};
const startOfWeek = ({ weekStart }: Recurrence, day: number): number =>
  day - ((weekdayNumberOf(day) - 1 - weekdays.indexOf(weekStart) + 7) % 7);

/** The period in which the search begins, and how many days of the rule lie before it; those are counted only for a rule that has a count. */
interface Start {
  readonly period: number;
  readonly before: number;
}

function firstPeriod(rule: Recurrence, begin: number, first: number): Start {
  const period = Math.max(periodOf(rule, begin, first), 0);
  if (rule.count === null) return { period: period - (period % rule.interval), before: 0 };
  const cycle = cycleOf(rule);
  if (cycle === null) return { period: 0, before: 0 };
  // A week in which the series begins is not whole; the cycles are counted from the next one.
  const whole = rule.frequency === 'weekly' ? rule.interval : 0;
  const cycles = Math.floor((period - whole) / cycle);
  if (cycles < 1) return { period: 0, before: 0 };
  const inFirst = whole === 0 ? 0 : daysIn(rule, begin, 0, whole);
  return { period: whole + cycles * cycle, before: inFirst + cycles * daysIn(rule, begin, whole, whole + cycle) };
}

/** After how many periods a rule repeats itself: every week; null where months, which are of different length, decide. */
function cycleOf({ frequency, interval, days, months, monthDays }: Recurrence): number | null {
  if (months.length + monthDays.length > 0 || days.some(({ nth }) => nth !== null)) return null;
  if (frequency === 'daily') return 7 * interval;
  return frequency === 'weekly' ? interval : null;
}

/** How many days of the rule lie in the periods from one to another. */
function daysIn(rule: Recurrence, begin: number, from: number, to: number): number {
  let count = 0;
  for (let period = from; period < to; period += rule.interval)
    count += chosenIn(rule, begin, spanOf(rule, begin, period)).filter((day) => day >= begin).length;
  return count;
}

/** How many days, weeks, months or years after the beginning a day lies. */
function periodOf(rule: Recurrence, begin: number, day: number): number {
  switch (rule.frequency) {
    case 'daily':
      return day - begin;
    case 'weekly':
      return (startOfWeek(rule, day) - startOfWeek(rule, begin)) / 7;
    case 'monthly':
      return monthOf(day) - monthOf(begin);
    case 'yearly':
      return dateNumbersOf(day).year - dateNumbersOf(begin).year;
  }
}

function spanOf(rule: Recurrence, begin: number, period: number): Span {
  switch (rule.frequency) {
    case 'daily':
      return { from: begin + period, to: begin + period };
    case 'weekly': {
      const from = startOfWeek(rule, begin) + 7 * period;
      return { from, to: from + 6 };
    }
    case 'monthly':
      return monthsFrom(monthOf(begin) + period, 1);
    case 'yearly':
      return monthsFrom((dateNumbersOf(begin).year + period) * 12, 12);
  }
}

const monthsFrom = (first: number, count: number): Span => ({ from: firstDayOfMonth(first), to: firstDayOfMonth(first + count) - 1 });

/** The days of a period that the rule means: its positions pick among those that its other parts give. */
function chosenIn(rule: Recurrence, begin: number, { from, to }: Span): readonly number[] {
  const days: number[] = [];
  for (let day = from; day <= to; day += 1) if (isOnWeekday(rule, begin, day) && isOnDate(rule, begin, day)) days.push(day);
  const { positions } = rule;
  return positions.length === 0
    ? days
    : days.filter((_, index) => positions.includes(index + 1) || positions.includes(index - days.length));
}

/** Whether the weekday fits, which is asked before the date because it costs less. A weekly rule without days means that of the first day. */
function isOnWeekday({ frequency, days }: Recurrence, begin: number, day: number): boolean {
  const weekday = weekdays[weekdayNumberOf(day) - 1];
  if (days.length > 0) return days.some((one) => one.weekday === weekday);
  return frequency !== 'weekly' || weekdayNumberOf(begin) === weekdayNumberOf(day);
}

/** Whether month, day of the month and place in the month fit. What a rule of months or years leaves out is as on the first day. */
function isOnDate({ frequency, days, monthDays, months }: Recurrence, begin: number, day: number): boolean {
  const isByWeekday = days.length > 0 || frequency === 'weekly' || frequency === 'daily';
  if (isByWeekday && monthDays.length + months.length === 0 && days.every(({ nth }) => nth === null)) return true;
  const one = dateNumbersOf(day);
  if (months.length > 0 && !months.includes(one.month)) return false;
  if (monthDays.length > 0 && !monthDays.includes(one.date) && !monthDays.includes(one.date - lengthOfMonth(one) - 1)) return false;
  if (isByWeekday) return days.length === 0 || days.some((place) => isInPlace(place, one));
  const start = dateNumbersOf(begin);
  const isInMonth = frequency === 'monthly' || months.length > 0 || one.month === start.month;
  return monthDays.length > 0 || (one.date === start.date && isInMonth);
}

const lengthOfMonth = ({ year, month }: DateNumbers): number => firstDayOfMonth(year * 12 + month) - firstDayOfMonth(year * 12 + month - 1);

/** `nth` counts within the month: the second Sunday, or from its end, the last Friday. */
function isInPlace({ nth, weekday }: RuleDay, one: DateNumbers): boolean {
  if (weekdays[weekdayNumberOf(one.day) - 1] !== weekday) return false;
  if (nth === null) return true;
  return nth > 0 ? Math.ceil(one.date / 7) === nth : Math.ceil((lengthOfMonth(one) - one.date + 1) / 7) === -nth;
}
