import type { Schedule } from '../api/shapes.ts';
import { answersOf, noAnswers, type RecurrenceAnswers, recurrenceOf } from './recurrence-of.ts';

/** What the fields about when hold. */
export interface WhenAnswers extends RecurrenceAnswers {
  readonly startsOn: string;
  readonly startsAt: string;
  readonly minutes: number;
  readonly until: string;
}

/**
 * The plan the fields say, once they say enough. Where they say of the repeating what stands already, that stays to the letter, and weeks are
 * counted from the same day as before.
 */
export function planOf(answers: Partial<WhenAnswers>, standing?: Schedule): Schedule | undefined {
  const { startsOn = '', startsAt = '', minutes = 0, until = '', ...repeats } = answers;
  const said = recurrenceOf({ ...noAnswers, ...repeats });
  if (said === undefined || startsOn === '' || startsAt === '' || !(minutes >= 5)) return undefined;
  const stays = standing !== undefined && said === recurrenceOf(answersOf(standing.recurrence, standing.startsOn));
  const rhythm = stays ? { startsOn: standing.startsOn, recurrence: standing.recurrence } : { startsOn, recurrence: said };
  return { ...rhythm, startsAt, minutes, ...(until === '' ? {} : { until }) };
}
