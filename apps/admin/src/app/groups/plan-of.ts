import type { Schedule } from '../api/shapes.ts';
import { answersOf, counted, noAnswers, type RecurrenceAnswers, recurrenceOf } from './recurrence-of.ts';

/** What the fields about when hold. */
export interface WhenAnswers extends RecurrenceAnswers {
  readonly startsOn: string;
  readonly startsAt: string;
  readonly minutes: number;
  readonly until: string;
}

/**
 * The plan the fields say, once they say enough. Where they say of the rhythm what stands already, that stays to the letter, and weeks and
 * sessions are counted from the same day as before, even when more or fewer of them are wanted.
 */
export function planOf(answers: Partial<WhenAnswers>, standing?: Schedule): Schedule | undefined {
  const { startsOn = '', startsAt = '', minutes = 0, until = '', ...repeats } = answers;
  const given = { ...noAnswers, ...repeats };
  const said = recurrenceOf(given);
  if (said === undefined || startsOn === '' || startsAt === '' || !(minutes >= 5)) return undefined;
  const rhythm = standing === undefined ? undefined : sameRhythm(given, standing);
  return { ...(rhythm ?? { startsOn, recurrence: said }), startsAt, minutes, ...(until === '' ? {} : { until }) };
}

function sameRhythm(given: RecurrenceAnswers, { startsOn, recurrence }: Schedule): Pick<Schedule, 'startsOn' | 'recurrence'> | undefined {
  const stood = answersOf(recurrence, startsOn);
  if (recurrenceOf({ ...given, times: null }) !== recurrenceOf({ ...stood, times: null })) return undefined;
  return { startsOn, recurrence: given.times === stood.times ? recurrence : counted(recurrence, given.times) };
}
