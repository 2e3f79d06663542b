import type { Schedule } from '../api/shapes.ts';
import { type Every, recurrenceOf } from './recurrence-of.ts';

/** What the fields about when hold. */
export interface WhenAnswers {
  readonly days: readonly string[];
  readonly every: Every;
  readonly startsOn: string;
  readonly startsAt: string;
  readonly minutes: number;
  readonly until: string;
}

/** The plan the fields say, once they say enough. */
export function planOf({
  days = [],
  every = 1,
  startsOn = '',
  startsAt = '',
  minutes = 0,
  until = '',
}: Partial<WhenAnswers>): Schedule | undefined {
  const recurrence = recurrenceOf(days, every, startsOn);
  if (recurrence === undefined || startsOn === '' || startsAt === '' || !(minutes >= 5)) return undefined;
  return { startsOn, startsAt, minutes, recurrence, ...(until === '' ? {} : { until }) };
}
