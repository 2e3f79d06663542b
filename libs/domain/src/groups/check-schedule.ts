import { isDayBefore, isTimeZone, ok, readRecurrence, refuse } from '../kernel/index.ts';
import type { Day, Recurrence, Result } from '../kernel/index.ts';
import { seriesYears, sessionMinutes } from './group.limits.ts';
import { groupProblems } from './group.problems.ts';
import type { GroupProblem } from './group.problems.ts';
import { occurrences } from './occurrences.ts';
import type { Schedule } from './schedule.ts';

/**
 * Accepts a schedule that gives at least one session and does not end in the far future. The rule is returned in capitals, as it is stored.
 * `from` is the day from which its length counts: a group that has met for many years may still get an end.
 */
export function checkSchedule(schedule: Schedule, from: Day = schedule.startsOn): Result<Schedule, GroupProblem> {
  const { minutes, startsOn, until, timeZone } = schedule;
  if (!isTimeZone(timeZone)) return refuse(groupProblems.timeZoneUnknown(timeZone));
  if (!Number.isInteger(minutes) || minutes < sessionMinutes.from || minutes > sessionMinutes.to) {
    return refuse(groupProblems.minutesOutOfRange(minutes));
  }
  if (until !== null && isDayBefore(until, startsOn)) return refuse(groupProblems.untilBeforeStart());
  const read = readRecurrence(schedule.recurrence);
  if ('fault' in read) return refuse(groupProblems.recurrenceInvalid(read.fault));
  const normalised = { ...schedule, recurrence: schedule.recurrence.trim().toUpperCase() };
  if (!meetsEver(normalised)) return refuse(groupProblems.neverMeets());
  return endsBy(normalised, read, from.add({ years: seriesYears })) ? ok(normalised) : refuse(groupProblems.seriesTooLong());
}

/** Whether a series without an end, or one that is over on this day: its last day, and its last session where it has a number of them. */
function endsBy(schedule: Schedule, { count }: Recurrence, last: Day): boolean {
  if (schedule.until !== null && isDayBefore(last, schedule.until)) return false;
  if (count === null) return true;
  const after = last.add({ days: 1 }).toZonedDateTime(schedule.timeZone);
  return occurrences(schedule, after.toInstant(), after.add(longestPause).toInstant(), 1).length === 0;
}

/** The longest wait of a rule, on 29 February. */
export const longestPause = { years: 8, days: 1 };

/** Whether the schedule gives a session within eight years, the longest wait of a rule on 29 February. Two months are tried first. */
function meetsEver(schedule: Schedule): boolean {
  const from = schedule.startsOn.toZonedDateTime(schedule.timeZone);
  const spans = [{ months: 2 }, longestPause];
  return spans.some((span) => occurrences(schedule, from.toInstant(), from.add(span).toInstant(), 1).length > 0);
}
