import { isDayBefore } from '../kernel/index.ts';
import type { Day, StaffId } from '../kernel/index.ts';
import { scheduleOn } from './change-schedule.ts';
import { longestPause } from './check-schedule.ts';
import type { Group } from './group.ts';
import { occurrences, occurrencesAtMost } from './occurrences.ts';
import type { Schedule, ScheduleVersion } from './schedule.ts';

/** The branch to which a group is copied. */
export interface BranchOfCopy {
  readonly timeZone: string;
  /** Today in its zone. */
  readonly today: Day;
  /** The people who work in it. */
  readonly staff: readonly StaffId[];
}

/** A part of a group that a copy in another branch cannot have: its room is not there, or somebody does not work there. */
export type NotCopied = { readonly code: 'room' } | { readonly code: 'facilitator' | 'back-up'; readonly staffId: StaffId };

export interface GroupCopy extends Pick<
  Group,
  'kind' | 'language' | 'capacity' | 'enrolmentMode' | 'lateAfter' | 'firstReminder' | 'settings' | 'facilitators' | 'backUps'
> {
  readonly schedule: Schedule;
  /** How many sessions the copy has where the rule of the group counts them; null for others. */
  readonly sessions: number | null;
  readonly notCopied: readonly NotCopied[];
}

/**
 * The copy of a group in another branch: its kind, its settings, its schedule by the clock there, and the people who work there too. People
 * with a seat and the waiting list are not copied.
 */
export function copyGroup(group: Group, { timeZone, today, staff }: BranchOfCopy): GroupCopy {
  const version = scheduleOn(group.schedules, today);
  if (version === undefined) throw new Error('A group has at least one schedule.');
  const worksThere = (staffId: StaffId): boolean => staff.includes(staffId);
  const missing = (code: 'facilitator' | 'back-up', people: readonly StaffId[]): readonly NotCopied[] =>
    people.filter((staffId) => !worksThere(staffId)).map((staffId) => ({ code, staffId }));
  const { kind, language, capacity, enrolmentMode, lateAfter, firstReminder, settings, roomId } = group;
  return {
    ...{ kind, language, capacity, enrolmentMode, lateAfter, firstReminder, settings },
    facilitators: group.facilitators.filter(worksThere),
    backUps: group.backUps.filter(worksThere),
    ...scheduleOfCopy(version, timeZone, today),
    notCopied: [
      ...(roomId === null ? [] : [{ code: 'room' } as const]),
      ...missing('facilitator', group.facilitators),
      ...missing('back-up', group.backUps),
    ],
  };
}

/**
 * The copy begins with the next session of the original, so that a fortnightly group meets in the same weeks, and ends with its last one: of a
 * rule that counts its sessions, the copy has those that are to come. Where the series is over, it begins today, whole and without a last day.
 */
function scheduleOfCopy(version: ScheduleVersion, timeZone: string, today: Day): Pick<GroupCopy, 'schedule' | 'sessions'> {
  const { startsAt, minutes, recurrence } = version;
  const from = (isDayBefore(today, version.startsOn) ? version.startsOn : today).toZonedDateTime(version.timeZone);
  const [next] = occurrences(version, from.toInstant(), from.add(longestPause).toInstant(), 1);
  const run = next === undefined ? { startsOn: today, until: null } : { startsOn: next.originalStart.toPlainDate(), until: version.until };
  const count = countOf(recurrence);
  if (count === null) return { schedule: { ...run, startsAt, minutes, recurrence, timeZone }, sessions: null };
  const begin = version.startsOn.toZonedDateTime(version.timeZone).toInstant();
  const past = next === undefined ? 0 : occurrences(version, begin, next.startsAt, occurrencesAtMost).length;
  const sessions = count - past;
  return { schedule: { ...run, startsAt, minutes, recurrence: withCount(recurrence, sessions), timeZone }, sessions };
}

/** How many sessions a rule has; null where it does not count them. */
function countOf(recurrence: string): number | null {
  const [, count] = /(?:^|;)COUNT=(\d+)/i.exec(recurrence) ?? [];
  return count === undefined ? null : Number(count);
}
const withCount = (recurrence: string, count: number): string => recurrence.replace(/(^|;)COUNT=\d+/i, `$1COUNT=${String(count)}`);
