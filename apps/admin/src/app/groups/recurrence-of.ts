import { readRecurrence, recurrenceText, weekdays } from '@saath/domain/kernel';
import { nths, plainRecurrence, type Place } from './plain-recurrence.ts';

/** How a group can repeat, as the form offers it; a rule beyond that is kept as it is until another is chosen. */
export const everies = ['daily', 'weekly', 'monthly', 'dates', 'kept'] as const;
export type Every = (typeof everies)[number];

/** What the fields about repeating hold. Of `days`, `places` and `dates` only those that go with `every` count. */
export interface RecurrenceAnswers {
  readonly every: Every;
  readonly interval: number;
  readonly days: readonly string[];
  /** Which of those weekdays in a month: 1 to 5, -1 the last. */
  readonly places: readonly number[];
  /** Days of the month; -1 is the last. */
  readonly dates: readonly number[];
  /** The rule that these fields cannot show. */
  readonly kept: string;
  /** After so many sessions it ends; null when it goes on. */
  readonly times: number | null;
}
/** More periods between sessions than this are no rhythm that a form proposes. */
export const mostInterval = 12;
/** Nor does a rule count further. */
export const mostTimes = 10_000;
export const noAnswers: RecurrenceAnswers = { every: 'weekly', interval: 1, days: [], places: [], dates: [], kept: '', times: null };

/** The rule the fields say; undefined until they say enough. */
export function recurrenceOf({ times, ...rhythm }: RecurrenceAnswers): string | undefined {
  const rule = rhythmOf(rhythm);
  const isCount = times === null || (Number.isInteger(times) && times >= 1 && times <= mostTimes);
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
  if (!Number.isInteger(interval) || interval < 1 || interval > mostInterval) return undefined;
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

/** The other way round: the answers that say a rule, of a group whose first day is given. */
export function answersOf(recurrence: string, startsOn: string): RecurrenceAnswers {
  const rule = readRecurrence(recurrence);
  const times = 'fault' in rule ? null : rule.count;
  const plain = plainRecurrence(recurrence, startsOn);
  const kept = { ...noAnswers, every: 'kept', kept: times === null ? recurrence : counted(recurrence, null), times } as const;
  if (plain === undefined || plain.interval > mostInterval) return kept;
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
