import type { Schedule } from '../api/shapes.ts';
import { nextTurn } from './next-turn.ts';
import { answersOf, counted, noAnswers, type RecurrenceAnswers, recurrenceOf } from './recurrence-of.ts';

type Rhythm = Pick<Schedule, 'startsOn' | 'recurrence'>;

/** The values of the fields of a schedule. */
export interface WhenAnswers extends RecurrenceAnswers {
  readonly startsOn: string;
  readonly startsAt: string;
  readonly minutes: number;
  readonly until: string;
}

/**
 * The plan the fields say, once they say enough. Where they say of the rhythm what stands already, that stays to the letter, and weeks are
 * counted from the same day as before.
 */
export function planOf(answers: Partial<WhenAnswers>, standing?: Schedule): Schedule | undefined {
  const { startsOn = '', startsAt = '', minutes = 0, until = '', ...repeats } = answers;
  const given = { ...noAnswers, ...repeats };
  const said = recurrenceOf(given);
  if (said === undefined || startsOn === '' || startsAt === '' || !(minutes >= 5)) return undefined;
  const rhythm = standing === undefined ? undefined : sameRhythm(given, standing, startsOn);
  return { ...(rhythm ?? { startsOn, recurrence: said }), startsAt, minutes, ...(until === '' ? {} : { until }) };
}

/**
 * A group that had no end and gets one after so many sessions counts them from the day of the change. One that had a number goes on counting
 * from its first session, also with another number or none; and so does a rule that the fields cannot say.
 */
function sameRhythm(given: RecurrenceAnswers, { startsOn, recurrence }: Schedule, from: string): Rhythm | undefined {
  const stood = answersOf(recurrence, startsOn);
  const said = recurrenceOf({ ...given, times: null });
  if (said === undefined || said !== recurrenceOf({ ...stood, times: null })) return undefined;
  if (given.times === stood.times) return { startsOn, recurrence };
  if (stood.times !== null || given.every === 'kept') return { startsOn, recurrence: counted(recurrence, given.times) };
  return { startsOn: nextTurn(given, startsOn, from), recurrence: counted(said, given.times) };
}
