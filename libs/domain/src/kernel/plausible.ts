import { dayIn, isDayBefore } from './time.ts';
import type { Day, Instant } from './time.ts';

/**
 * Days that belong to the life of a person or to the work of a centre. Nobody in care was admitted 80 years ago, and nothing is planned 20
 * years ahead: a day outside is a typing mistake (`0026-10-01`, `2062-10-01`).
 */
export const plausibleYears = { back: 80, ahead: 20 } as const;

/** Whether a day can be meant; both bounds can. */
export function isPlausibleDay(day: Day, today: Day): boolean {
  const years = day.year - today.year;
  if (-plausibleYears.back < years && years < plausibleYears.ahead) return true;
  return !isDayBefore(day, today.subtract({ years: plausibleYears.back })) && !isDayBefore(today.add({ years: plausibleYears.ahead }), day);
}

/** Whether an instant can be meant, by its day in UTC. */
export const isPlausibleInstant = (at: Instant, now: Instant): boolean => isPlausibleDay(dayIn(at, 'UTC'), dayIn(now, 'UTC'));
