import { readRecurrence, recurrenceText, weekdays, type Weekday } from '@saath/domain/kernel';

/** How often a group can meet, as the form offers it: every so many weeks, or every month. */
export const everies = [1, 2, 4, 'month'] as const;
export type Every = (typeof everies)[number];

/**
 * The rule of what the form offers: some days of the week, every so many weeks; every month in that week of the month in which the first day
 * lies, where a fifth week is the last. Undefined without a day.
 */
export function recurrenceOf(days: readonly string[], every: Every, startsOn: string): string | undefined {
  const chosen = weekdays.filter((weekday) => days.includes(weekday));
  if (chosen.length === 0 || (every === 'month' && startsOn === '')) return undefined;
  const nth = every === 'month' ? weekOfMonth(startsOn) : null;
  const [frequency, interval] = every === 'month' ? (['monthly', 1] as const) : (['weekly', every] as const);
  return recurrenceText({ frequency, interval, days: chosen.map((weekday) => ({ nth, weekday })) });
}
function weekOfMonth(day: string): number {
  const week = Math.ceil(Number(day.slice(-2)) / 7);
  return week > 4 ? -1 : week;
}

export interface FormRecurrence {
  readonly days: readonly Weekday[];
  readonly every: Every;
}
/** The other way round, as far as the form can show it: the days a kind proposes and how often. */
export function formRecurrenceOf(recurrence: string): FormRecurrence {
  const rule = readRecurrence(recurrence);
  if ('fault' in rule || (rule.frequency !== 'weekly' && rule.frequency !== 'monthly')) return { days: [], every: 1 };
  const days = weekdays.filter((weekday) => rule.days.some((day) => day.weekday === weekday));
  return { days, every: rule.frequency === 'monthly' ? 'month' : (everies.find((every) => every === rule.interval) ?? 1) };
}
