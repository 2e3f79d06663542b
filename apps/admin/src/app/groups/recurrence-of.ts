import { readRecurrence, recurrenceText, weekdays, type Weekday } from '@saath/domain/kernel';

/** The rule of what the form offers: some days of the week, every so many weeks. Undefined without a day. */
export function recurrenceOf(days: readonly string[], every: number): string | undefined {
  const chosen = weekdays.filter((weekday) => days.includes(weekday));
  if (chosen.length === 0) return undefined;
  return recurrenceText({ frequency: 'weekly', interval: every, days: chosen.map((weekday) => ({ nth: null, weekday })) });
}

export interface FormRecurrence {
  readonly days: readonly Weekday[];
  readonly every: number;
}
/** The other way round, as far as the form can show it: the days a kind proposes and how many weeks lie between. */
export function formRecurrenceOf(recurrence: string): FormRecurrence {
  const rule = readRecurrence(recurrence);
  if ('fault' in rule || rule.frequency !== 'weekly') return { days: [], every: 1 };
  return { days: weekdays.filter((weekday) => rule.days.some((day) => day.weekday === weekday)), every: rule.interval };
}
