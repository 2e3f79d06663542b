import { checkCapacity, checkSchedule, recurrenceFrom, type Schedule } from '@saath/domain/groups';
import type { Language, Problem } from '@saath/domain/kernel';
import { nameKey } from '../platform/name-key.ts';
import { paced } from '../platform/paced.ts';
import { kindOf } from '../programme-kinds/installed-kinds.ts';
import { day, language, line, name, names, paragraphs, raw, time, whole } from './cells.ts';
import type { CheckedRow, SheetColumns } from './sheet-columns.ts';
import { localCode } from './sheet-problem.ts';
import type { KnownGroup, Surroundings } from './surroundings.query.ts';

/** The columns of a timetable. */
export const timetableColumns = {
  branch: { header: 'Branch', read: name, missing: 'branch-missing' },
  group: { header: 'Group', read: name, missing: 'group-missing' },
  kind: { header: 'Kind', read: line, missing: 'kind-missing' },
  days: { header: 'Days', read: raw },
  startsAt: { header: 'Starts', read: time, missing: 'time-missing' },
  minutes: { header: 'Minutes', read: whole('minutes-invalid'), missing: 'minutes-missing' },
  repeats: { header: 'Repeats', read: raw },
  startsOn: { header: 'From', read: day, missing: 'date-missing' },
  until: { header: 'Until', read: day },
  room: { header: 'Room', read: name },
  leaders: { header: 'Led by', read: names, personal: true },
  language: { header: 'Language', read: language },
  capacity: { header: 'Capacity', read: whole('capacity-invalid') },
  notes: { header: 'Notes', read: paragraphs, personal: true },
} as const satisfies SheetColumns;

export type TimetableRow = CheckedRow<typeof timetableColumns>;

/** A row of a timetable in which nothing is wrong. */
export interface TimetableEntry {
  readonly branchName: string;
  readonly groupName: string;
  readonly kind: string;
  readonly schedule: Schedule;
  readonly roomName: string | null;
  /** Null, like the cells around it, where the row says nothing: a group on record stays as it is there. */
  readonly leaders: readonly string[] | null;
  readonly language: Language | null;
  readonly capacity: number | null;
  readonly notes: string | null;
  /** The group on record that the row changes; null for a new group. */
  readonly known: KnownGroup | null;
}

const columnOfFault: Readonly<Record<string, keyof typeof timetableColumns>> = {
  'groups/days-missing': 'days',
  'groups/day-unknown': 'days',
  'groups/days-disagree': 'days',
  'groups/minutes-out-of-range': 'minutes',
  'groups/until-before-start': 'until',
};

/** Names what the domain refuses of a schedule at the column at fault. */
const refused = (row: TimetableRow, { code }: Problem): undefined => row.wrong(columnOfFault[code] ?? 'repeats', localCode(code));

/** Checks every row of a timetable and answers the entries of those without a fault. */
export async function checkTimetable(rows: readonly TimetableRow[], surroundings: Surroundings): Promise<TimetableEntry[]> {
  const entries = new Map<string, TimetableEntry>();
  for await (const row of paced(rows)) {
    const entry = entryOf(row, surroundings);
    if (entry === undefined || row.isFaulty) continue;
    const key = `${nameKey(entry.branchName)}\n${nameKey(entry.groupName)}`;
    if (entries.has(key)) row.wrong('group', 'group-duplicate');
    else entries.set(key, entry);
  }
  return [...entries.values()];
}

function entryOf(row: TimetableRow, surroundings: Surroundings): TimetableEntry | undefined {
  const { branch: branchName, group: groupName, capacity, ...given } = row.values;
  const branch = branchName == null ? undefined : surroundings.branchNamed(branchName);
  const known = branch === undefined || groupName == null ? undefined : surroundings.groupNamed(branch.id, groupName);
  const kind = kindOfRow(row, surroundings, known);
  const schedule = scheduleOf(row, branch?.timeZone ?? surroundings.centreTimeZone);
  const found = kind === undefined ? undefined : kindOf(kind);
  if (found !== undefined && capacity != null && !checkCapacity(capacity, found).ok) row.wrong('capacity', 'capacity-out-of-range');
  const leaders = leadersOf(row, known);
  if (branchName == null || groupName == null || kind === undefined || schedule === undefined) return undefined;
  return {
    ...{ branchName: branch?.name ?? branchName, groupName, kind, schedule, leaders, known: known ?? null },
    ...{ roomName: given.room ?? null, language: given.language ?? null, capacity: capacity ?? null, notes: given.notes ?? null },
  };
}

/** The limit for names of staff who are invited by hand. */
const longestName = 100;

function leadersOf(row: TimetableRow, known: KnownGroup | undefined): readonly string[] | null {
  const named = row.values.leaders ?? [];
  if (named.some((leader) => leader.length > longestName)) row.wrong('leaders', 'too-long');
  if (row.values.leaders === null && (known?.leaders ?? []).length === 0) row.doubtful('leaders', 'leader-missing');
  return named.length > 0 ? named : null;
}

function kindOfRow(row: TimetableRow, { offeredKinds }: Surroundings, known: KnownGroup | undefined): string | undefined {
  const code = row.values.kind?.toLowerCase().replace(/\s+/g, '-');
  if (code === undefined) return undefined;
  if (kindOf(code) === undefined) return row.wrong('kind', 'kind-unknown');
  if (!offeredKinds.has(code)) return row.wrong('kind', 'kind-not-offered');
  return known !== undefined && known.kind !== code ? row.wrong('kind', 'kind-changed') : code;
}

function scheduleOf(row: TimetableRow, timeZone: string): Schedule | undefined {
  const { days, repeats, startsOn, startsAt, minutes, until } = row.values;
  const recurrence = recurrenceFrom({ days: days ?? '', repeats: repeats ?? '' });
  if (!recurrence.ok) return refused(row, recurrence.problem);
  if (startsOn == null || startsAt == null || minutes == null || until === undefined) return undefined;
  const schedule = checkSchedule({ startsOn, startsAt, minutes, recurrence: recurrence.value, until, timeZone });
  return schedule.ok ? schedule.value : refused(row, schedule.problem);
}
