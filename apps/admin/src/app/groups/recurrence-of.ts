import { readRecurrence, recurrenceLimits, recurrenceText, weekdays } from '@saath/domain/kernel';
import { nths, plainRecurrence, type Place } from './plain-recurrence.ts';

/** The ways to repeat that the form offers. `kept` is a rule that the form cannot show; it does not change until another way is chosen. */
export const everies = ['daily', 'weekly', 'monthly', 'dates', 'kept'] as const;
export type Every = (typeof everies)[number];

/** The values of the fields about repetition. Of `days`, `places` and `dates` only those that belong to `every` count. */
export interface RecurrenceAnswers {
  readonly every: Every;
  readonly interval: number;
  readonly days: readonly string[];
  /** The places of those weekdays in a month: 1 to 5, -1 the last. */
  readonly places: readonly number[];
  /** Days of the month; -1 is the last. */
  readonly dates: readonly number[];
  /** A rule that the fields cannot show. */
  readonly kept: string;
  /** After so many sessions it ends; null when it goes on. */
  readonly times: number | null;
}
/** Periods between two sessions that the form offers; a rule with longer periods is treated as `kept`. */
export const intervalLimits = { from: 1, to: 12 } as const;

const isWithin = (value: number, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  Number.isInteger(value) && value >= from && value <= to;

export const noAnswers: RecurrenceAnswers = { every: 'weekly', interval: 1, days: [], places: [], dates: [], kept: '', times: null };

/** The rule of the answers; undefined while an answer is missing. */
export function recurrenceOf({ times, ...rhythm }: RecurrenceAnswers): string | undefined {
  const rule = rhythmOf(rhythm);
  const isCount = times === null || isWithin(times, recurrenceLimits.count);
  return rule === undefined || !isCount ? undefined : counted(rule, times);
}

/** A rule that ends after so many, or goes on; to the letter otherwise. */
export function counted(rule: string, times: number | null): string {
  const rhythm = rule.split(';').filter((part) => !/^\s*COUNT=/i.test(part));
  return [...rhythm, ...(times === null ? [] : [`COUNT=${times}`])].join(';');
}

function rhythmOf({ every, interval, days, places, dates, kept }: Omit<RecurrenceAnswers, 'times'>): string | undefined {
  const chosen = weekdays.filter((weekday) => days.includes(weekday));
  if (every === 'kept') return kept === '' ? undefined : kept;
  if (!isWithin(interval, intervalLimits)) return undefined;
  switch (every) {
    case 'daily':
      return recurrenceText({ frequency: 'daily', interval });
    case 'weekly':
      return chosen.length === 0
        ? undefined
        : recurrenceText({ frequency: 'weekly', interval, days: chosen.map((weekday) => ({ nth: null, weekday })) });
    case 'monthly': {
      const all = chosen.flatMap((weekday) => nths.filter((nth) => places.includes(nth)).map((nth) => ({ nth, weekday })));
      return all.length === 0 ? undefined : recurrenceText({ frequency: 'monthly', interval, days: all });
    }
    case 'dates':
      return dates.length === 0 ? undefined : recurrenceText({ frequency: 'monthly', interval, monthDays: dates });
  }
}

/** The answers of a rule, for a group with this first day. */
export function answersOf(recurrence: string, startsOn: string): RecurrenceAnswers {
  const rule = readRecurrence(recurrence);
  const times = 'fault' in rule ? null : rule.count;
  const plain = plainRecurrence(recurrence, startsOn);
  const kept = { ...noAnswers, every: 'kept', kept: times === null ? recurrence : counted(recurrence, null), times } as const;
  if (plain === undefined || plain.every === 'yearly' || plain.interval > intervalLimits.to) return kept;
  const shown = plain.every === 'monthly' ? gridOf(plain.places, plain.interval) : { ...noAnswers, ...plain };
  return shown === undefined ? kept : { ...shown, times };
}

/** The fields choose weekdays and places apart, so that they can only show places that are every pair of the two. */
function gridOf(all: readonly Place[], interval: number): RecurrenceAnswers | undefined {
  const days = weekdays.filter((weekday) => all.some((place) => place.weekday === weekday));
  const places = nths.filter((nth) => all.some((place) => place.nth === nth));
  const isWhole = all.length === days.length * places.length;
  return isWhole ? { ...noAnswers, every: 'monthly', interval, days, places } : undefined;
}
