import { weekdayCodes } from './schedule-words.ts';

/** The rule of what the form offers: some days of the week, every so many weeks. Undefined without a day. */
export function recurrenceOf(days: readonly string[], every: number): string | undefined {
  const chosen = weekdayCodes.filter((code) => days.includes(code));
  if (chosen.length === 0) return undefined;
  return `FREQ=WEEKLY;${every === 1 ? '' : `INTERVAL=${every};`}BYDAY=${chosen.join(',')}`;
}

/** The other way round, as far as the form can show it: the days a kind proposes. */
export function daysOfRecurrence(recurrence: string): readonly string[] {
  const byDay = /BYDAY=([^;]+)/.exec(recurrence)?.[1]?.split(',') ?? [];
  return weekdayCodes.filter((code) => byDay.includes(code));
}
