import { Temporal, isDayBefore, ok, refuse } from '../kernel/index.ts';
import type { Day, Result } from '../kernel/index.ts';
import { checkSchedule } from './check-schedule.ts';
import { groupProblems } from './group.problems.ts';
import type { GroupProblem } from './group.problems.ts';
import type { Schedule, ScheduleVersion } from './schedule.ts';

export interface ChangeSchedule {
  readonly schedule: Schedule;
  /** The first local day of the new schedule. */
  readonly applyFrom: Day;
  /** Today in the branch's zone. */
  readonly today: Day;
}

/**
 * Changes "this and following": the new schedule applies from a day on and replaces the versions that would have begun on that day or
 * later. Earlier versions stay, because sessions were held by them. The past cannot be rescheduled. A schedule of a later day does not end
 * before that day: the group would still meet in between, after its last day.
 */
export function changeSchedule(
  versions: readonly ScheduleVersion[],
  { schedule, applyFrom, today }: ChangeSchedule,
): Result<readonly ScheduleVersion[], GroupProblem> {
  if (isDayBefore(applyFrom, today)) return refuse(groupProblems.changeInPast());
  const isLater = isDayBefore(today, applyFrom);
  if (isLater && schedule.until !== null && isDayBefore(schedule.until, applyFrom)) return refuse(groupProblems.untilBeforeStart());
  const checked = checkSchedule(schedule, isDayBefore(schedule.startsOn, applyFrom) ? applyFrom : schedule.startsOn);
  if (!checked.ok) return checked;
  const before = versions.filter(({ appliesFrom }) => isDayBefore(appliesFrom, applyFrom));
  return ok([...before, { ...checked.value, appliesFrom: applyFrom }]);
}

/** The schedule that applies on a day: the last one that has begun, or the first one before any has begun. */
export function scheduleOn(versions: readonly ScheduleVersion[], on: Day): ScheduleVersion | undefined {
  return versions.findLast(({ appliesFrom }) => Temporal.PlainDate.compare(appliesFrom, on) <= 0) ?? versions[0];
}
