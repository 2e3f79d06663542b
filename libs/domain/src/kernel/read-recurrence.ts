import { recurrenceLimits } from './recurrence.limits.ts';
import { frequencies, weekdays } from './recurrence.ts';
import type { Frequency, Recurrence, RecurrenceFault, RuleDay, Weekday } from './recurrence.ts';

const known = ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'COUNT', 'WKST'];

/** Reads a rule into data, or names its first fault. A rule finer than a day is refused, because the start time belongs to the schedule. */
export function readRecurrence(text: string): Recurrence | { readonly fault: RecurrenceFault } {
  const parts = new Map<string, string>();
  for (const part of text.trim().toUpperCase().split(';')) {
    const [, key = '', value = ''] = /^([A-Z]+)=([A-Z0-9,+-]+)$/.exec(part) ?? [];
    if (key === '') return { fault: 'malformed' };
    if (key === 'UNTIL') return { fault: 'ends-in-rule' };
    if (!known.includes(key)) return { fault: 'part-unknown' };
    if (parts.has(key)) return { fault: 'part-twice' };
    parts.set(key, value);
  }
  const frequency = parts.get('FREQ')?.toLowerCase();
  if (!isFrequency(frequency)) return { fault: 'frequency-unsupported' };
  return assemble(frequency, parts) ?? { fault: 'value-out-of-range' };
}

/** Undefined when a value lies outside what RFC 5545 allows for this frequency. */
function assemble(frequency: Frequency, parts: ReadonlyMap<string, string>): Recurrence | undefined {
  const interval = wholeIn(parts.get('INTERVAL') ?? '1', recurrenceLimits.interval);
  const count = parts.has('COUNT') ? wholeIn(parts.get('COUNT') ?? '', recurrenceLimits.count) : null;
  const days = listOf(parts.get('BYDAY'), ruleDay);
  const monthDays = listOf(parts.get('BYMONTHDAY'), (value) => wholeIn(value, { from: -31, to: 31 }));
  const months = listOf(parts.get('BYMONTH'), (value) => wholeIn(value, { from: 1, to: 12 }));
  const positions = listOf(parts.get('BYSETPOS'), (value) => wholeIn(value, { from: -366, to: 366 }));
  if (interval === undefined || count === undefined || !days || !monthDays || !months || !positions) return undefined;
  if (!countsInMonths(frequency, months) && days.some(({ nth }) => nth !== null)) return undefined;
  if (frequency === 'weekly' && monthDays.length > 0) return undefined;
  if (positions.length > 0 && days.length + monthDays.length === 0) return undefined;
  const weekStart = parts.get('WKST') ?? 'MO';
  if (!isWeekday(weekStart)) return undefined;
  return { frequency, interval, days, monthDays, months, positions, weekStart, count };
}

/** Whether the days of a rule can be counted within a month: a yearly rule without months would count them within the year. */
const countsInMonths = (frequency: Frequency, months: readonly number[]): boolean =>
  frequency === 'monthly' || (frequency === 'yearly' && months.length > 0);

function ruleDay(text: string): RuleDay | undefined {
  const [, nth = '', weekday = ''] = /^([+-]?\d)?([A-Z]{2})$/.exec(text) ?? [];
  if (!isWeekday(weekday)) return undefined;
  if (nth === '') return { nth: null, weekday };
  const position = wholeIn(nth, { from: -5, to: 5 });
  return position === undefined ? undefined : { nth: position, weekday };
}

/** An empty list when the part is not given, undefined when one of its values is wrong. */
function listOf<Value>(text: string | undefined, read: (value: string) => Value | undefined): readonly Value[] | undefined {
  const values = text === undefined ? [] : text.split(',').map(read);
  const valid = values.filter((value) => value !== undefined);
  return valid.length === values.length ? valid : undefined;
}

/** A whole number in the range, without zero, which no part of a rule allows; undefined for anything else. */
function wholeIn(text: string, { from, to }: { readonly from: number; readonly to: number }): number | undefined {
  const value = /^[+-]?\d{1,5}$/.test(text) ? Number(text) : 0;
  return value !== 0 && value >= from && value <= to ? value : undefined;
}

const isFrequency = (text: string | undefined): text is Frequency => frequencies.some((frequency) => frequency === text);
const isWeekday = (text: string): text is Weekday => weekdays.some((weekday) => weekday === text);
