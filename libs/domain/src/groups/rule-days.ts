import { weekdays } from '../kernel/index.ts';
import type { Recurrence, RuleDay } from '../kernel/index.ts';
import { dateNumbersOf, firstDayOfMonth, weekdayNumberOf } from './date-numbers.ts';
import type { DateNumbers } from './date-numbers.ts';

/**
 * The days of a rule in [first, last], by day numbers, for a series that begins on `begin`: RFC 5545 for rules of whole days. Without a
 * count the search begins at the window, so that a window costs the same however long the series runs.
 */
export function ruleDays(rule: Recurrence, begin: number, first: number, last: number): readonly number[] {
  const found: number[] = [];
  let left = rule.count ?? Infinity;
  for (let period = firstPeriod(rule, begin, first); left > 0; period += rule.interval) {
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

/** The period in which the search begins, counted from that of the first day: a counted series is counted from its beginning. */
function firstPeriod(rule: Recurrence, begin: number, first: number): number {
  const period = rule.count === null ? periodOf(rule, begin, first) : 0;
  return period <= 0 ? 0 : period - (period % rule.interval);
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
