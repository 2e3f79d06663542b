import { checkCapacity, checkSchedule, recurrenceFrom, type Schedule } from '@saath/domain/groups';
import type { Language } from '@saath/domain/kernel';
import { paced } from '../platform/paced.ts';
import { kindOf } from '../programme-kinds/kind-of.ts';
import type { SheetRow } from './read-sheet.ts';
import { RowReader } from './row-reader.ts';
import type { SheetProblems } from './sheet-problem.ts';
import { nameKey, type KnownGroup, type Surroundings } from './surroundings.query.ts';

export const timetableColumns = [
  'Branch',
  'Group',
  'Kind',
  'Days',
  'Starts',
  'Minutes',
  'Repeats',
  'From',
  'Until',
  'Room',
  'Led by',
  'Language',
  'Capacity',
  'Notes',
] as const;

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

const specialColumns = { phone: [], personal: ['Led by', 'Notes'] } as const;
const longestNotes = 2_000;
const columnOfFault: Readonly<Record<string, string>> = {
  'groups/days-missing': 'Days',
  'groups/day-unknown': 'Days',
  'groups/days-disagree': 'Days',
  'groups/repeats-unknown': 'Repeats',
  'groups/recurrence-invalid': 'Repeats',
  'groups/never-meets': 'Repeats',
  'groups/minutes-out-of-range': 'Minutes',
  'groups/until-before-start': 'Until',
};
const localCode = (code: string): string => code.slice(code.indexOf('/') + 1);

/** Checks every row of a timetable and answers the entries of those without a fault. */
export async function checkTimetable(
  sheet: readonly SheetRow[],
  surroundings: Surroundings,
  problems: SheetProblems,
): Promise<TimetableEntry[]> {
  const entries = new Map<string, TimetableEntry>();
  for await (const source of paced(sheet)) {
    const reader = new RowReader(source, problems, surroundings.today, specialColumns);
    const entry = readEntry(reader, surroundings);
    if (entry === undefined || problems.spoils(reader.row)) continue;
    const key = `${nameKey(entry.branchName)}\n${nameKey(entry.groupName)}`;
    if (entries.has(key)) reader.wrong('Group', 'group-duplicate');
    else entries.set(key, entry);
  }
  return [...entries.values()];
}

function readEntry(reader: RowReader, surroundings: Surroundings): TimetableEntry | undefined {
  const branchName = reader.neededName('Branch', 'branch-missing');
  const groupName = reader.neededName('Group', 'group-missing');
  const branch = branchName === undefined ? undefined : surroundings.branchNamed(branchName);
  const known = branch === undefined || groupName === undefined ? undefined : surroundings.groupNamed(branch.id, groupName);
  const kind = readKind(reader, surroundings, known);
  const schedule = readSchedule(reader, branch?.timeZone ?? surroundings.centreTimeZone);
  const capacity = reader.whole('Capacity', 'capacity-invalid');
  const kindFound = kind === undefined ? undefined : kindOf(kind);
  if (kindFound !== undefined && typeof capacity === 'number' && !checkCapacity(capacity, kindFound).ok)
    reader.wrong('Capacity', 'capacity-out-of-range');
  const language = reader.language('Language');
  const roomName = reader.name('Room');
  const notes = reader.paragraphs('Notes', longestNotes);
  const leaders = readLeaders(reader, known);
  if (branchName === undefined || groupName === undefined || kind === undefined || schedule === undefined) return undefined;
  return {
    branchName: branch?.name ?? branchName,
    groupName,
    kind,
    schedule,
    roomName: roomName ?? null,
    leaders,
    language: language ?? null,
    capacity: capacity ?? null,
    notes: notes ?? null,
    known: known ?? null,
  };
}

/** The limit for names of staff who are invited by hand. */
const longestName = 100;

function readLeaders(reader: RowReader, known: KnownGroup | undefined): readonly string[] | null {
  const named = reader.list('Led by', /[;,\n]/);
  if (named.some((name) => name.length > longestName)) reader.wrong('Led by', 'too-long');
  const isLed = named.length > 0 || (known?.leaders.length ?? 0) > 0;
  if (!isLed && reader.paragraphs('Led by', longestNotes) === null) reader.doubtful('Led by', 'leader-missing');
  return named.length > 0 ? named : null;
}

function readKind(reader: RowReader, { offeredKinds }: Surroundings, known: KnownGroup | undefined): string | undefined {
  const code = reader.needed('Kind', 'kind-missing')?.toLowerCase().replace(/\s+/g, '-');
  if (code === undefined) return undefined;
  if (kindOf(code) === undefined) return reader.wrong('Kind', 'kind-unknown');
  if (!offeredKinds.has(code)) return reader.wrong('Kind', 'kind-not-offered');
  return known !== undefined && known.kind !== code ? reader.wrong('Kind', 'kind-changed') : code;
}

function readSchedule(reader: RowReader, timeZone: string): Schedule | undefined {
  const startsOn = reader.day('From');
  if (startsOn === null) reader.wrong('From', 'date-missing');
  const startsAt = reader.time('Starts');
  if (startsAt === null) reader.wrong('Starts', 'time-missing');
  const minutes = reader.whole('Minutes', 'minutes-invalid');
  if (minutes === null) reader.wrong('Minutes', 'minutes-missing');
  const until = reader.day('Until');
  const recurrence = recurrenceFrom({ days: reader.raw('Days'), repeats: reader.raw('Repeats') });
  if (!recurrence.ok) {
    return reader.wrong(columnOfFault[recurrence.problem.code] ?? 'Repeats', localCode(recurrence.problem.code));
  }
  if (startsOn == null || startsAt == null || minutes == null || until === undefined) return undefined;
  const schedule = checkSchedule({ startsOn, startsAt, minutes, recurrence: recurrence.value, until, timeZone });
  if (schedule.ok) return schedule.value;
  return reader.wrong(columnOfFault[schedule.problem.code] ?? 'Repeats', localCode(schedule.problem.code));
}
