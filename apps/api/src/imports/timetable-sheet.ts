import {
  asItGoesOn,
  changeSchedule,
  changeSeries,
  checkCapacity,
  checkSchedule,
  checkSeatsForPeople,
  statedSchedule,
  recurrenceFrom,
  scheduleOn,
  type Schedule,
  type ScheduleVersion,
} from '@saath/domain/groups';
import { dayIn, happened, type BranchId, type Day, type GroupId } from '@saath/domain/kernel';
import type { ProgrammeKind } from '@saath/domain/programmes';
import { openPlaces, type Places } from '../branches/open-places.ts';
import { assignFacilitators } from '../groups/assign-facilitators.ts';
import { writeChangedGroups, writeNewGroups, writeSchedules } from '../groups/group-records.ts';
import { nameKey } from '../platform/name-key.ts';
import { newId } from '../platform/new-id.ts';
import { paced } from '../platform/paced.ts';
import { valueOf } from '../platform/refusal.ts';
import { kindsByName, type KindNamed } from '../programme-kinds/kinds-here.query.ts';
import { offeredKinds } from '../programme-kinds/offered-kinds.query.ts';
import { namedStaff } from '../staff/named-staff.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { command, type Command } from '../tenancy/command.ts';
import { day, language, line, name, names, placeName, paragraphs, raw, time, whole } from './cells.ts';
import type { CentreFacts } from './centre-facts.query.ts';
import { loadKnownGroups, type GroupNamed, type KnownGroup } from './known-groups.query.ts';
import { warningsOfTimetable } from './overlaps.ts';
import type { CheckedRow, Differences, SheetColumns } from './sheet-columns.ts';
import { SheetKind, type Summary } from './sheet-kind.ts';
import type { TimetableEntry } from './timetable-entry.ts';

const isSameName = (given: string, stored: string | null): boolean => nameKey(given) === nameKey(stored ?? '');
const areSameNames = (given: readonly string[], stored: readonly string[]): boolean =>
  given.map(nameKey).toSorted().join('\n') === stored.map(nameKey).toSorted().join('\n');

/** The last schedule that was decided for a group, also one that applies from a day to come: a later rhythm of its kind follows by itself. */
const planned = ({ programme: kind, schedules, settings }: KnownGroup) =>
  kind === undefined ? schedules.at(-1) : statedSchedule(schedules, { kind, settings });

/** The columns of a timetable. */
const timetableColumns = {
  branchName: { header: 'Branch', read: placeName, missing: 'branch-missing' },
  groupName: { header: 'Group', read: name, missing: 'group-missing' },
  kind: { header: 'Kind', read: line, missing: 'kind-missing' },
  days: { header: 'Days', read: raw, refusals: ['groups/days-missing', 'groups/day-unknown', 'groups/days-disagree'] },
  startsAt: { header: 'Starts', read: time, missing: 'time-missing', part: 'schedule', stored: (known) => planned(known)?.startsAt },
  minutes: {
    ...{ header: 'Minutes', read: whole('minutes-invalid'), missing: 'minutes-missing', part: 'schedule' },
    ...{ refusals: ['groups/minutes-out-of-range'], stored: (known: KnownGroup) => planned(known)?.minutes },
  },
  recurrence: { header: 'Repeats', read: raw, part: 'schedule', stored: (known) => planned(known)?.recurrence },
  startsOn: { header: 'From', read: day, missing: 'date-missing', part: 'schedule', stored: (known) => planned(known)?.startsOn },
  until: {
    ...{ header: 'Until', read: day, emptySays: true, refusals: ['groups/until-before-start', 'groups/series-too-long'] },
    ...{ part: 'schedule', stored: (known: KnownGroup) => planned(known)?.until },
  },
  roomName: { header: 'Room', read: placeName, part: 'details', field: 'roomId', stored: (known) => known.roomName, same: isSameName },
  leaders: {
    ...{ header: 'Led by', read: names, personal: true, part: 'details', field: 'facilitatorIds' },
    ...{ stored: (known: KnownGroup) => known.leaders, same: areSameNames },
  },
  language: { header: 'Language', read: language, part: 'details', stored: (known) => known.language },
  capacity: { header: 'Capacity', read: whole('capacity-invalid'), part: 'details', stored: (known) => known.capacity },
  notes: { header: 'Notes', read: paragraphs, personal: true, part: 'details', stored: (known) => known.notes },
} as const satisfies SheetColumns<KnownGroup, TimetableEntry>;

export type TimetableRow = CheckedRow<typeof timetableColumns>;

interface TimetableFacts extends CentreFacts {
  readonly groupNamed: GroupNamed;
  readonly kindNamed: KindNamed;
  /** Codes of the kinds that the centre offers. */
  readonly offeredKinds: ReadonlySet<string>;
}

/** The places and people of the groups, opened where they were not on record. */
interface TimetableMeans extends Places {
  readonly staffOf: (leaders: readonly string[] | null) => readonly string[];
  readonly facts: CentreFacts;
}

/** Timetables: groups with their branches, rooms, facilitators and schedules. Sessions follow. */
export const timetableSheet = new SheetKind({
  columns: timetableColumns,
  compared: timetableColumns,
  key: { column: 'groupName', of: keyOf, fault: 'group-duplicate' },
  load: async (tx, _rows, centre): Promise<TimetableFacts> => ({
    ...centre,
    groupNamed: await loadKnownGroups(tx, centre.today),
    kindNamed: await kindsByName(tx),
    offeredKinds: await offeredKinds(tx),
  }),
  entryOf,
  doubts: (entries, tx, facts) => warningsOfTimetable(tx, entries, facts),
  count,
  prepare,
  create: openGroup,
  change: { details: changeDetails, schedule: changeRhythm },
  writers: [writeNewGroups, writeChangedGroups, writeSchedules, assignFacilitators],
  rowsAtOnce: 25,
});

function keyOf({ values: { branchName, groupName } }: TimetableRow): string | null {
  return branchName == null || groupName == null ? null : `${nameKey(branchName)}\n${nameKey(groupName)}`;
}

function entryOf(row: TimetableRow, facts: TimetableFacts): TimetableEntry | undefined {
  const { branchName, groupName, capacity, ...given } = row.values;
  const branch = branchName == null ? undefined : facts.branchNamed(branchName);
  const known = branch === undefined || groupName == null ? undefined : facts.groupNamed(branch.id, groupName);
  const kind = kindOfRow(row, facts, known);
  const schedule = scheduleOf(row, branch?.timeZone ?? facts.centreTimeZone);
  if (kind !== undefined && capacity != null && !checkCapacity(capacity, kind).ok) row.wrong('capacity', 'capacity-out-of-range');
  else if (known !== undefined && capacity != null)
    seatsOfRow(row, known, capacity, dayIn(facts.now, branch?.timeZone ?? facts.centreTimeZone));
  const leaders = leadersOf(row, known);
  if (branchName == null || groupName == null || kind === undefined || schedule === undefined) return undefined;
  return {
    ...{ ...schedule, row: row.row, branchName: branch?.name ?? branchName, groupName, kind: kind.code, leaders, known: known ?? null },
    ...{ roomName: given.roomName ?? null, language: given.language ?? null, capacity: capacity ?? null, notes: given.notes ?? null },
  };
}

/** Fewer seats than people need a decision first, as in the console. */
function seatsOfRow(row: TimetableRow, { seats, enrolled, decision }: KnownGroup, after: number, today: Day): void {
  const checked = checkSeatsForPeople({ before: seats, after }, enrolled, decision, today);
  if (!checked.ok) row.wrong('capacity', 'capacity-below-people', { params: { people: enrolled, seats: after } });
}

/** The limit for names of staff who are invited by hand. */
const longestName = 100;

function leadersOf(row: TimetableRow, known: KnownGroup | undefined): readonly string[] | null {
  const named = row.values.leaders ?? [];
  if (named.some((leader) => leader.length > longestName)) row.wrong('leaders', 'too-long');
  if (row.values.leaders === null && (known?.leaders ?? []).length === 0) row.doubtful('leaders', 'leader-missing');
  return named.length > 0 ? named : null;
}

function kindOfRow(
  row: TimetableRow,
  { kindNamed, offeredKinds: offered }: TimetableFacts,
  known: KnownGroup | undefined,
): ProgrammeKind | undefined {
  if (row.values.kind == null) return undefined;
  const kind = kindNamed(row.values.kind);
  if (kind === undefined) return row.wrong('kind', 'kind-unknown');
  if (!offered.has(kind.code)) return row.wrong('kind', 'kind-not-offered');
  return known !== undefined && known.kind !== kind.code ? row.wrong('kind', 'kind-changed') : kind;
}

function scheduleOf(row: TimetableRow, timeZone: string): Schedule | undefined {
  const { days, recurrence: repeats, startsOn, startsAt, minutes, until } = row.values;
  const recurrence = recurrenceFrom({ days: days ?? '', repeats: repeats ?? '' });
  if (!recurrence.ok) return row.refused(recurrence.problem, 'recurrence');
  if (startsOn == null || startsAt == null || minutes == null || until === undefined) return undefined;
  const schedule = checkSchedule({ startsOn, startsAt, minutes, recurrence: recurrence.value, until, timeZone });
  return schedule.ok ? schedule.value : row.refused(schedule.problem, 'recurrence');
}

function count(entries: readonly TimetableEntry[]): Summary {
  const distinct = (texts: readonly string[]): number => new Set(texts.map(nameKey)).size;
  return {
    branches: distinct(entries.map(({ branchName }) => branchName)),
    rooms: distinct(entries.flatMap(({ branchName, roomName }) => (roomName === null ? [] : [`${branchName}/${roomName}`]))),
    staff: distinct(entries.flatMap(({ leaders }) => leaders ?? [])),
    groups: entries.length,
  };
}

async function prepare(tx: CentreTransaction, entries: readonly TimetableEntry[], facts: TimetableFacts): Promise<TimetableMeans> {
  const places = await openPlaces(tx, entries, facts);
  const named: { name: string; branchId: BranchId }[] = [];
  for await (const entry of paced(entries))
    named.push(...(entry.leaders ?? []).map((leader) => ({ name: leader, branchId: places.branchOf(entry) })));
  const staff = await namedStaff(tx, named);
  return { ...places, facts, staffOf: (leaders) => (leaders ?? []).flatMap((leader) => staff.get(nameKey(leader)) ?? []) };
}

const scheduleStated = ({ startsOn, startsAt, minutes, recurrence, until, timeZone }: TimetableEntry): Schedule => ({
  ...{ startsOn, startsAt, minutes, recurrence, until, timeZone },
});

function openGroup(entry: TimetableEntry, { branchOf, roomOf, staffOf, facts }: TimetableMeans): readonly Command[] {
  const { kind, groupName, capacity, startsOn: from } = entry;
  const groupId = newId<GroupId>();
  const details = { name: groupName, language: entry.language ?? facts.centreLanguage, capacity, notes: entry.notes ?? '', settings: {} };
  const group = { id: groupId, branchId: branchOf(entry), roomId: roomOf(entry), kind, ...details };
  return [
    command(writeNewGroups, { group, schedule: scheduleStated(entry) }, [happened('group-created', 'group', groupId, { kind })]),
    command(assignFacilitators, { groupId, staffIds: staffOf(entry.leaders), from }),
  ];
}

/** A changed row changes its group from today on: sessions of the past stay as they were. */
const todayAt = ({ timeZone }: TimetableEntry, { facts }: TimetableMeans) => dayIn(facts.now, timeZone);

/** The details of a group as they are after the row; its version is one more. */
const detailsAfter = (entry: TimetableEntry, known: KnownGroup, { roomOf }: TimetableMeans): Command =>
  command(writeChangedGroups, {
    id: known.id,
    roomId: roomOf(entry) ?? known.roomId,
    language: entry.language ?? known.language,
    capacity: entry.capacity ?? known.capacity,
    notes: entry.notes ?? known.notes,
  });

function changeDetails(entry: TimetableEntry, known: KnownGroup, means: TimetableMeans, differences: Differences): readonly Command[] {
  const fields = differences.get('details') ?? [];
  const assignment = { groupId: known.id, staffIds: means.staffOf(entry.leaders), from: todayAt(entry, means) };
  return [
    { ...detailsAfter(entry, known, means), events: [happened('group-changed', 'group', known.id, { fields })] },
    ...(fields.includes('facilitatorIds') ? [command(assignFacilitators, assignment)] : []),
  ];
}

/** Whether a sheet repeats the schedule of today: then a later one that staff have decided stays. */
const isSameSchedule = (stated: Schedule, ruling: Schedule | undefined): boolean =>
  ruling !== undefined &&
  (['startsOn', 'startsAt', 'minutes', 'recurrence', 'until'] as const).every((key) => String(stated[key]) === String(ruling[key]));

function schedulesAfter({ programme: kind, schedules, settings }: KnownGroup, stated: Schedule, today: Day): readonly ScheduleVersion[] {
  const change = { schedule: stated, applyFrom: today, today };
  if (kind === undefined) return valueOf(changeSchedule(schedules, change));
  const schedule = asItGoesOn(stated, schedules, { kind, settings }, today);
  return valueOf(changeSeries(schedules, { ...change, schedule }, { kind, settings })).schedules;
}

function changeRhythm(entry: TimetableEntry, known: KnownGroup, means: TimetableMeans, differences: Differences): readonly Command[] {
  const { id: groupId } = known;
  const applyFrom = todayAt(entry, means);
  const stated = scheduleStated(entry);
  if (isSameSchedule(stated, scheduleOn(known.schedules, applyFrom))) return [];
  const schedules = schedulesAfter(known, stated, applyFrom);
  const event = happened('group-rescheduled', 'group', groupId, { applyFrom: applyFrom.toString() });
  return [
    ...(differences.has('details') ? [] : [detailsAfter(entry, known, means)]),
    command(writeSchedules, { groupId, schedules, applyFrom }, [event]),
  ];
}
