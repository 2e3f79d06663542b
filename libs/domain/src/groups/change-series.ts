import { isDayBefore, ok, refuse } from '../kernel/index.ts';
import type { Answers, Result } from '../kernel/index.ts';
import { checkFirstWeeks, firstWeeksField, firstWeeksOf, programmeProblems } from '../programmes/index.ts';
import type { ProgrammeProblem } from '../programmes/index.ts';
import { changeSchedule } from './change-schedule.ts';
import type { ChangeSchedule } from './change-schedule.ts';
import { groupProblems } from './group.problems.ts';
import type { GroupProblem } from './group.problems.ts';
import { laterFrom, withLater } from './later-schedule.ts';
import type { RhythmOf } from './later-schedule.ts';
import type { ScheduleVersion } from './schedule.ts';

export interface ChangeSeries extends ChangeSchedule {
  /** After how many weeks the group goes on in the later rhythm of its kind; null for as many as usual, left out for as many as before. */
  readonly firstWeeks?: number | null | undefined;
}

/** The schedules of a group, and its answers, among them the weeks of its first rhythm. */
export interface Series {
  readonly schedules: readonly ScheduleVersion[];
  readonly settings: Answers;
}

/**
 * Changes "this and following" of a group whose kind may have a later rhythm: it follows the new schedule from its own day on. A number of
 * weeks that are over by the day of the change is refused.
 */
export function changeSeries(
  versions: readonly ScheduleVersion[],
  { firstWeeks, ...change }: ChangeSeries,
  { kind, settings }: RhythmOf,
): Result<Series, GroupProblem | ProgrammeProblem> {
  const answers = withFirstWeeks({ kind, settings }, firstWeeks);
  if (!answers.ok) return answers;
  const changed = changeSchedule(versions, change);
  if (!changed.ok) return changed;
  const [after, weeks] = [{ kind, settings: answers.value }, firstWeeksOf(kind, answers.value)];
  const begins = laterFrom(changed.value, after);
  const isOther = weeks !== null && weeks !== firstWeeksOf(kind, settings);
  if (isOther && begins !== undefined && !isDayBefore(change.applyFrom, begins)) return refuse(groupProblems.firstWeeksOver(weeks));
  return ok({ schedules: withLater(changed.value, after), settings: answers.value });
}

/** The answers of a group with another number of weeks; null takes its own number away, and what is left out stays. */
function withFirstWeeks({ kind, settings }: RhythmOf, weeks: number | null | undefined): Result<Answers, ProgrammeProblem> {
  const field = firstWeeksField(kind);
  if (weeks === undefined || (field === undefined && weeks === null)) return ok(settings);
  if (field === undefined) return refuse(programmeProblems.noLaterRhythm());
  const checked = checkFirstWeeks(kind, weeks);
  if (!checked.ok) return checked;
  const others = Object.entries(settings).filter(([key]) => key !== field.key);
  return ok(Object.fromEntries([...others, ...(weeks === null ? [] : [[field.key, weeks] as const])]));
}

/** New answers of a group, which keep the weeks of its first rhythm: other ones are refused, because only a change of schedule has a plan. */
export function keepFirstWeeks({ kind, settings: stored }: RhythmOf, given: Answers): Result<Answers, GroupProblem> {
  const key = kind.cadence.later?.after;
  if (key === undefined || given[key] === stored[key]) return ok(given);
  return given[key] == null ? ok({ ...given, [key]: stored[key] }) : refuse(groupProblems.weeksBySchedule());
}
