import type { Schedule, ScheduleVersion } from '@saath/domain/groups';
import { nameKey } from '../platform/name-key.ts';
import type { TimetableEntry } from './check-timetable.ts';
import type { KnownGroup } from './surroundings.query.ts';

/** Counts that the console shows before and after a commit. */
export type Summary = Readonly<Record<string, number>>;

export const isSameSchedule = (version: ScheduleVersion | undefined, schedule: Schedule): boolean =>
  version !== undefined &&
  version.startsOn.equals(schedule.startsOn) &&
  version.startsAt.equals(schedule.startsAt) &&
  version.minutes === schedule.minutes &&
  version.recurrence === schedule.recurrence &&
  String(version.until) === String(schedule.until);

const areSameNames = (a: readonly string[], b: readonly string[]): boolean =>
  a.map(nameKey).toSorted().join('\n') === b.map(nameKey).toSorted().join('\n');

/** Names of the details of a group that a row changes. */
export function changedDetails(known: KnownGroup, { language, notes, capacity, roomName }: TimetableEntry): readonly string[] {
  const changed = {
    language: (language ?? known.language) !== known.language,
    notes: (notes ?? known.notes) !== known.notes,
    capacity: (capacity ?? known.capacity) !== known.capacity,
    roomId: nameKey(roomName ?? known.roomName ?? '') !== nameKey(known.roomName ?? ''),
  };
  return Object.entries(changed).flatMap(([field, isChanged]) => (isChanged ? [field] : []));
}

/** Whether a row names other facilitators than those of today. */
export const hasOtherLeaders = (known: KnownGroup, { leaders }: TimetableEntry): boolean =>
  !areSameNames(known.leaders, leaders ?? known.leaders);

export const isUnchanged = (known: KnownGroup, entry: TimetableEntry): boolean =>
  changedDetails(known, entry).length === 0 && !hasOtherLeaders(known, entry) && isSameSchedule(known.schedules.at(-1), entry.schedule);

export function summariseTimetable(entries: readonly TimetableEntry[]): Summary {
  const distinct = (names: readonly string[]): number => new Set(names.map(nameKey)).size;
  const changed = entries.filter(({ known }) => known !== null);
  const unchanged = changed.filter((entry) => entry.known !== null && isUnchanged(entry.known, entry)).length;
  return {
    branches: distinct(entries.map(({ branchName }) => branchName)),
    rooms: distinct(entries.filter(({ roomName }) => roomName !== null).map((entry) => `${entry.branchName}/${entry.roomName ?? ''}`)),
    staff: distinct(entries.flatMap(({ leaders }) => leaders ?? [])),
    groups: entries.length,
    created: entries.length - changed.length,
    updated: changed.length - unchanged,
    unchanged,
  };
}
