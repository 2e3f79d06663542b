import { isDayBefore, readRecurrence, recurrenceText, weekdays } from '../kernel/index.ts';
import type { Answers, Day, RuleDay } from '../kernel/index.ts';
import { firstWeeksOf, weeksBetween } from '../programmes/index.ts';
import type { ProgrammeKind } from '../programmes/index.ts';
import { scheduleOn } from './change-schedule.ts';
import { longestPause } from './check-schedule.ts';
import { occurrences } from './occurrences.ts';
import type { Schedule, ScheduleVersion } from './schedule.ts';

/** The facts that decide about the later rhythm of a group: its kind as its place has it, and its own answers. */
export interface RhythmOf {
  readonly kind: Pick<ProgrammeKind, 'cadence' | 'settingsFields'>;
  readonly settings: Answers;
}

/** The schedules of a new group: the given one, and from a day on the later rhythm of its kind, where it has one. */
export const seriesOf = (schedule: Schedule, rhythm: RhythmOf): readonly ScheduleVersion[] =>
  withLater([{ ...schedule, appliesFrom: schedule.startsOn }], rhythm);

/**
 * Schedules with the later rhythm of the kind after them. It begins so many weeks after the first session of the group, on the weekdays and
 * at the time of the last version, and ends with it. A series that ends earlier, counts its sessions or has another rhythm than the first one
 * of its kind has none; nor has a change from that day on, which says itself how the group meets.
 */
export function withLater(versions: readonly ScheduleVersion[], rhythm: RhythmOf): readonly ScheduleVersion[] {
  const [last, begins] = [versions.at(-1), laterFrom(versions, rhythm)];
  if (last === undefined || begins === undefined || !isDayBefore(last.appliesFrom, begins) || !isDayBefore(last.startsOn, begins))
    return versions;
  if (last.until !== null && isDayBefore(last.until, begins)) return versions;
  const weeks = weeksBetween(rhythm.kind.cadence.later?.recurrence ?? '') ?? 1;
  return [...versions, { ...last, appliesFrom: begins, startsOn: begins, recurrence: everyWeeks(last, weeks) }];
}

/** The day on which schedules whose last one has the first rhythm of their kind become rarer; undefined for any others. */
export function laterFrom(versions: readonly ScheduleVersion[], { kind, settings }: RhythmOf): Day | undefined {
  const [weeks, first, last] = [firstWeeksOf(kind, settings), versions[0], versions.at(-1)];
  if (weeks === null || first === undefined || last === undefined) return undefined;
  const between = weeksBetween(last.recurrence);
  return between !== undefined && between === weeksBetween(kind.cadence.recurrence) ? firstDayOf(first)?.add({ weeks }) : undefined;
}

/**
 * The last schedule of a group as a timetable states it: for a group that goes on in the later rhythm of its kind, or will, with the first
 * rhythm and its first day.
 */
export function statedSchedule(versions: readonly ScheduleVersion[], rhythm: RhythmOf): ScheduleVersion | undefined {
  const last = versions.at(-1);
  const { recurrence, later } = rhythm.kind.cadence;
  const [weeks, weeksLater] = [weeksBetween(recurrence), weeksBetween(later?.recurrence ?? '')];
  const place = versions.findLastIndex((version) => weeksBetween(version.recurrence) === weeks);
  const [first, begins] = [versions[place], laterFrom(versions.slice(0, place + 1), rhythm)];
  if (last === undefined || weeks === undefined || first === undefined || begins === undefined) return last;
  const isLater = weeksBetween(last.recurrence) === weeksLater && !isDayBefore(last.appliesFrom, begins);
  return isLater ? { ...last, startsOn: first.startsOn, recurrence: everyWeeks(last, weeks) } : last;
}

/** A stated schedule as a group follows it from a day on: one that has gone on to its later rhythm stays in it, unless its first day is another. */
export function asItGoesOn(stated: Schedule, versions: readonly ScheduleVersion[], rhythm: RhythmOf, on: Day): Schedule {
  const [ruling, before] = [scheduleOn(versions, on), statedSchedule(versions, rhythm)];
  const weeks = weeksBetween(ruling?.recurrence ?? '');
  if (ruling === undefined || before === undefined || weeks === undefined || ruling !== versions.at(-1)) return stated;
  const hasGoneOn = weeks !== weeksBetween(before.recurrence) && before.startsOn.equals(stated.startsOn);
  if (!hasGoneOn || weeksBetween(stated.recurrence) !== weeksBetween(before.recurrence)) return stated;
  return { ...stated, startsOn: ruling.startsOn, recurrence: everyWeeks(stated, weeks) };
}

/** The day of the first session by the rule, whatever became of it. */
function firstDayOf(schedule: Schedule): Day | undefined {
  const from = schedule.startsOn.toZonedDateTime(schedule.timeZone);
  return occurrences(schedule, from.toInstant(), from.add(longestPause).toInstant(), 1)[0]?.originalStart.toPlainDate();
}

/** The rule of a schedule with so many weeks from one session to the next. Its weekdays are named, because it is counted from another day. */
function everyWeeks({ recurrence, startsOn }: Schedule, interval: number): string {
  const rule = readRecurrence(recurrence);
  if ('fault' in rule) throw new Error(`A checked rule cannot be read: ${rule.fault}.`);
  const own = weekdays.filter((_, index) => index + 1 === startsOn.dayOfWeek).map((weekday): RuleDay => ({ nth: null, weekday }));
  return recurrenceText({ ...rule, interval, days: rule.days.length === 0 ? own : rule.days });
}
