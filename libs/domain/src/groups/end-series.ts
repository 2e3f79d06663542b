import { isDayBefore, ok, refuse } from '../kernel/index.ts';
import type { Day, Result } from '../kernel/index.ts';
import { seriesYears } from './group.limits.ts';
import { groupProblems } from './group.problems.ts';
import type { GroupProblem } from './group.problems.ts';
import type { ScheduleVersion } from './schedule.ts';

export interface EndSeries {
  /** The last local day on which the group meets. */
  readonly lastDay: Day;
  /** Today in the branch's zone. */
  readonly today: Day;
}

/** The schedules of a group that ends, and the first day of the version whose end changed. */
export interface SeriesEnded {
  readonly schedules: readonly ScheduleVersion[];
  readonly applyFrom: Day;
}

/**
 * Ends a series with its last day: the version that applies on that day ends then, and later ones do not come. Null where the series is over
 * by that day without it. A series that begins later cannot end before, and the past is not changed. The last day is at most ten years ahead.
 */
export function endSeries(versions: readonly ScheduleVersion[], { lastDay, today }: EndSeries): Result<SeriesEnded | null, GroupProblem> {
  if (isDayBefore(lastDay, today)) return refuse(groupProblems.changeInPast());
  const before = versions.filter(({ appliesFrom }) => !isDayBefore(lastDay, appliesFrom));
  const last = before.at(-1);
  if (last === undefined || isDayBefore(lastDay, last.startsOn)) return refuse(groupProblems.untilBeforeStart());
  const isOver = last.until !== null && !isDayBefore(lastDay, last.until);
  if (isOver && before.length === versions.length) return ok(null);
  const from = isDayBefore(last.startsOn, today) ? today : last.startsOn;
  if (!isOver && isDayBefore(from.add({ years: seriesYears }), lastDay)) return refuse(groupProblems.seriesTooLong());
  const until = isOver ? last.until : lastDay;
  return ok({ schedules: [...before.slice(0, -1), { ...last, until }], applyFrom: last.appliesFrom });
}
