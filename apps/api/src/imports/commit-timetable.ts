import { codePrefixFor } from '@saath/domain/branches';
import { changeSchedule, scheduleOn, type Schedule, type ScheduleVersion } from '@saath/domain/groups';
import { happened, dayIn, type BranchId, type GroupId, type RoomId, type StaffId } from '@saath/domain/kernel';
import { GroupFacilitatorRow } from '../groups/group-facilitator.row.ts';
import { firstVersion, GroupRepository, scheduleRow } from '../groups/group.repository.ts';
import { GroupRow } from '../groups/group.row.ts';
import { GroupScheduleRow } from '../groups/group-schedule.row.ts';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { TimetableEntry } from './check-timetable.ts';
import { namedStaff } from './named-staff.ts';
import { nameKey, type KnownGroup, type Surroundings } from './surroundings.query.ts';

/** Counts that the console shows before and after a commit. */
export type Summary = Readonly<Record<string, number>>;

const sameSchedule = (version: ScheduleVersion | undefined, schedule: Schedule): boolean =>
  version !== undefined &&
  version.startsOn.equals(schedule.startsOn) &&
  version.startsAt.equals(schedule.startsAt) &&
  version.minutes === schedule.minutes &&
  version.recurrence === schedule.recurrence &&
  String(version.until) === String(schedule.until);

const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  a.map(nameKey).toSorted().join('\n') === b.map(nameKey).toSorted().join('\n');

function isUnchanged(known: KnownGroup, entry: TimetableEntry): boolean {
  const { language, notes, capacity, roomName, leaders } = entry;
  const sameText = (language ?? known.language) === known.language && (notes ?? known.notes) === known.notes;
  const samePlace =
    (capacity ?? known.capacity) === known.capacity && nameKey(roomName ?? known.roomName ?? '') === nameKey(known.roomName ?? '');
  const sameLeaders = sameNames(known.leaders, leaders ?? known.leaders);
  return sameText && samePlace && sameLeaders && sameSchedule(known.schedules.at(-1), entry.schedule);
}

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

/** Writes a timetable: branches, rooms, staff, groups with schedules and facilitators, and their sessions. */
export async function commitTimetable(
  tx: CentreTransaction,
  entries: readonly TimetableEntry[],
  surroundings: Surroundings,
  step: (done: number) => void,
): Promise<void> {
  const branches = await openBranches(tx, entries, surroundings);
  const branchOf = (entry: TimetableEntry): BranchId => mustFind(branches, nameKey(entry.branchName));
  const rooms = await openRooms(tx, entries, branchOf);
  const roomOf = (entry: TimetableEntry): RoomId | null =>
    entry.roomName === null ? null : mustFind(rooms, `${branchOf(entry)}/${nameKey(entry.roomName)}`);
  const staff = await namedStaff(
    tx,
    entries.flatMap((entry) => (entry.leaders ?? []).map((name) => ({ name, branchId: branchOf(entry) }))),
  );
  step(0.3);
  const fresh = entries.filter(({ known }) => known === null).map((entry) => ({ entry, id: newId<GroupId>() }));
  await tx
    .table(GroupRow)
    .insert(
      fresh.map(({ entry, id }) =>
        groupRow(tx, entry, { id, branchId: branchOf(entry), roomId: roomOf(entry), language: surroundings.centreLanguage }),
      ),
    );
  await tx.table(GroupScheduleRow).insert(fresh.map(({ entry, id }) => scheduleRow(id, firstVersion(entry.schedule))));
  await tx
    .table(GroupFacilitatorRow)
    .insert(fresh.flatMap(({ entry, id }) => facilitatorRows(entry, id, staff, entry.schedule.startsOn.toString())));
  step(0.6);
  for (const entry of entries) {
    if (entry.known !== null && !isUnchanged(entry.known, entry)) await updateGroup(tx, entry, entry.known, roomOf(entry), staff);
  }
  await tx.raise(
    fresh.map(({ entry, id }) => happened('group-created', 'group', id, { kind: entry.kind })),
    { inBulk: true },
  );
  step(1);
}

function mustFind<Id>(ids: ReadonlyMap<string, Id>, key: string): Id {
  const id = ids.get(key);
  if (id === undefined) throw new Error('An entry of the sheet has lost its branch or room.');
  return id;
}

async function openBranches(tx: CentreTransaction, entries: readonly TimetableEntry[], { branches, centreTimeZone }: Surroundings) {
  const ids = new Map(branches.map(({ name, id }) => [nameKey(name), id]));
  const prefixes = branches.map(({ codePrefix }) => codePrefix);
  const added: Record<string, string>[] = [];
  for (const { branchName } of entries) {
    if (ids.has(nameKey(branchName))) continue;
    const id = newId<BranchId>();
    const prefix = codePrefixFor(branchName, prefixes);
    prefixes.push(prefix);
    ids.set(nameKey(branchName), id);
    added.push({ id, name: branchName, code_prefix: prefix, time_zone: centreTimeZone });
  }
  await tx.rows(
    `insert into branches (centre_id, id, name, code_prefix, time_zone, created_at, updated_at)
     select $1, b.id, b.name, b.code_prefix, b.time_zone, $3, $3
     from jsonb_to_recordset($2::jsonb) as b (id uuid, name text, code_prefix text, time_zone text)`,
    JSON.stringify(added),
    toDate(tx.now),
  );
  return ids;
}

async function openRooms(tx: CentreTransaction, entries: readonly TimetableEntry[], branchOf: (entry: TimetableEntry) => BranchId) {
  const rooms = await tx.rows<{ id: RoomId; branch_id: string; name: string }>(
    'select id, branch_id, name from rooms where centre_id = $1',
  );
  const ids = new Map(rooms.map((room) => [`${room.branch_id}/${nameKey(room.name)}`, room.id]));
  const added: { id: RoomId; branch_id: BranchId; name: string }[] = [];
  for (const entry of entries) {
    if (entry.roomName === null) continue;
    const room = { id: newId<RoomId>(), branch_id: branchOf(entry), name: entry.roomName };
    const key = `${room.branch_id}/${nameKey(room.name)}`;
    if (ids.has(key)) continue;
    ids.set(key, room.id);
    added.push(room);
  }
  await tx.rows(
    `insert into rooms (centre_id, id, branch_id, name)
     select $1, r.id, r.branch_id, r.name from jsonb_to_recordset($2::jsonb) as r (id uuid, branch_id uuid, name text)`,
    JSON.stringify(added),
  );
  return ids;
}

const groupRow = (
  tx: CentreTransaction,
  entry: TimetableEntry,
  place: Pick<GroupRow, 'id' | 'branchId' | 'roomId' | 'language'>,
): Omit<GroupRow, 'centreId'> => ({
  ...place,
  kind: entry.kind,
  name: entry.groupName,
  language: entry.language ?? place.language,
  capacity: entry.capacity,
  notes: entry.notes ?? '',
  settings: {},
  version: 1,
  createdAt: toDate(tx.now),
  updatedAt: toDate(tx.now),
});

const facilitatorRows = (
  { leaders }: TimetableEntry,
  groupId: GroupId,
  staff: ReadonlyMap<string, StaffId>,
  startsOn: string,
): Omit<GroupFacilitatorRow, 'centreId'>[] => {
  const ids = new Set((leaders ?? []).flatMap((name) => staff.get(nameKey(name)) ?? []));
  return [...ids].map((staffId) => ({ id: newId(), groupId, staffId, startsOn, endsOn: null }));
};

/** A changed row changes its group from today on: what was held stays as it was. */
async function updateGroup(
  tx: CentreTransaction,
  entry: TimetableEntry,
  known: KnownGroup,
  roomId: RoomId | null,
  staff: ReadonlyMap<string, StaffId>,
): Promise<void> {
  const today = dayIn(tx.now, entry.schedule.timeZone);
  await tx.rows(
    `update groups set room_id = coalesce($3, room_id), language = coalesce($4, language), capacity = coalesce($5, capacity),
       notes = coalesce($6, notes), version = version + 1, updated_at = $7
     where centre_id = $1 and id = $2`,
    known.id,
    roomId,
    entry.language,
    entry.capacity,
    entry.notes,
    toDate(tx.now),
  );
  const groups = new GroupRepository();
  const leaders = entry.leaders ?? known.leaders;
  if (!sameNames(known.leaders, leaders))
    await groups.lead(
      tx,
      known.id,
      leaders.flatMap((name) => staff.get(nameKey(name)) ?? []),
      today,
    );
  if (sameSchedule(scheduleOn(known.schedules, today), entry.schedule)) return;
  const schedules = valueOf(changeSchedule(known.schedules, { schedule: entry.schedule, applyFrom: today, today }));
  await groups.saveSchedules(tx, known.id, schedules, today);
  await tx.raise([happened('group-rescheduled', 'group', known.id, { applyFrom: today.toString() })], { inBulk: true });
}
