import { isDayBefore, isTimeZone, ok, readRecurrence, refuse } from '../kernel/index.ts';
import type { Result } from '../kernel/index.ts';
import { sessionMinutes } from './group.limits.ts';
import { groupProblems } from './group.problems.ts';
import type { GroupProblem } from './group.problems.ts';
import { occurrences } from './occurrences.ts';
import type { Schedule } from './schedule.ts';

/** Accepts a schedule that gives at least one session. The rule is returned in capitals, as it is stored. */
export function checkSchedule(schedule: Schedule): Result<Schedule, GroupProblem> {
  const { minutes, startsOn, until, timeZone } = schedule;
  if (!isTimeZone(timeZone)) return refuse(groupProblems.timeZoneUnknown(timeZone));
  if (!Number.isInteger(minutes) || minutes < sessionMinutes.from || minutes > sessionMinutes.to) {
    return refuse(groupProblems.minutesOutOfRange(minutes));
  }
  if (until !== null && isDayBefore(until, startsOn)) return refuse(groupProblems.untilBeforeStart());
  const read = readRecurrence(schedule.recurrence);
  if ('fault' in read) return refuse(groupProblems.recurrenceInvalid(read.fault));
  const normalised = { ...schedule, recurrence: schedule.recurrence.trim().toUpperCase() };
  return meetsEver(normalised) ? ok(normalised) : refuse(groupProblems.neverMeets());
}

/** Whether the schedule gives a session within eight years, the longest wait of a rule on 29 February. Two months are tried first. */
function meetsEver(schedule: Schedule): boolean {
  const from = schedule.startsOn.toZonedDateTime(schedule.timeZone);
  const spans = [{ months: 2 }, { years: 8, days: 1 }];
  return spans.some((span) => occurrences(schedule, from.toInstant(), from.add(span).toInstant(), 1).length > 0);
}
