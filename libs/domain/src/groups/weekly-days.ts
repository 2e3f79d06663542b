import { readRecurrence } from '../kernel/index.ts';
import type { Day, LocalTime, Recurrence } from '../kernel/index.ts';
import { occurrences } from './occurrences.ts';
import type { Schedule } from './schedule.ts';

const week = 7;

/**
 * The weekdays on which a group meets every week, Sunday as 0, rising: those of the seven days from `today` on. Empty for a rule that is not the
 * same in every week, and where the series has ended or does not begin within these days.
 */
export function weeklyDays(schedule: Schedule, today: Day): readonly number[] {
  const rule = readRecurrence(schedule.recurrence);
  if ('fault' in rule || !isSameEveryWeek(rule)) return [];
  const instantOf = (day: Day) => day.toZonedDateTime(schedule.timeZone).toInstant();
  const starts = occurrences(schedule, instantOf(today), instantOf(today.add({ days: week })), week);
  return [...new Set(starts.map(({ originalStart }) => originalStart.dayOfWeek % week))].toSorted((a, b) => a - b);
}

const isSameEveryWeek = ({ frequency, interval, days, monthDays, months, positions }: Recurrence): boolean =>
  interval === 1 &&
  months.length + monthDays.length + positions.length === 0 &&
  (frequency === 'weekly' || frequency === 'daily') &&
  days.every(({ nth }) => nth === null);

/** The local time at which a session of a schedule ends; a session after midnight ends on the next day. */
export const endTimeOf = ({ startsAt, minutes }: Pick<Schedule, 'startsAt' | 'minutes'>): LocalTime => startsAt.add({ minutes });
