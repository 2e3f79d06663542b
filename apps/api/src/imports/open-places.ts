import { planBranch, planRoom, type Branch, type Room } from '@saath/domain/branches';
import { happened, idOf, type BranchId, type RoomId } from '@saath/domain/kernel';
import { writeNewBranches, writeNewRooms } from '../branches/write-branches.ts';
import { newId } from '../platform/new-id.ts';
import { paced } from '../platform/paced.ts';
import { valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { TimetableEntry } from './check-timetable.ts';
import { nameKey, type Surroundings } from './surroundings.query.ts';

/** Where the group of an entry meets. */
export interface Places {
  readonly branchOf: (entry: TimetableEntry) => BranchId;
  readonly roomOf: (entry: TimetableEntry) => RoomId | null;
}

/** Opens the branches and the rooms that a timetable names and the centre does not have. */
export async function openPlaces(tx: CentreTransaction, entries: readonly TimetableEntry[], surroundings: Surroundings): Promise<Places> {
  const branches = await openBranches(tx, entries, surroundings);
  const branchOf = (entry: TimetableEntry): BranchId => mustFind(branches, nameKey(entry.branchName));
  const rooms = await openRooms(tx, entries, branchOf);
  return {
    branchOf,
    roomOf: (entry) => (entry.roomName === null ? null : mustFind(rooms, roomKey(branchOf(entry), entry.roomName))),
  };
}

const roomKey = (branchId: string, name: string): string => `${branchId}/${nameKey(name)}`;

function mustFind<Id>(ids: ReadonlyMap<string, Id>, key: string): Id {
  const id = ids.get(key);
  if (id === undefined) throw new Error('An entry of the sheet has lost its branch or room.');
  return id;
}

async function openBranches(tx: CentreTransaction, entries: readonly TimetableEntry[], { branches, centreTimeZone }: Surroundings) {
  const all: Branch[] = [...branches];
  const ids = new Map(all.map(({ id, name }) => [nameKey(name), id]));
  for await (const { branchName: name } of paced(entries)) {
    if (ids.has(nameKey(name))) continue;
    const branch = valueOf(planBranch({ id: newId<BranchId>(), name, timeZone: centreTimeZone }, all));
    all.push(branch);
    ids.set(nameKey(name), branch.id);
  }
  const added = all.slice(branches.length);
  await writeNewBranches(tx, added);
  await tx.raise(
    added.map(({ id }) => happened('branch-added', 'branch', id)),
    { inBulk: true },
  );
  return ids;
}

async function openRooms(tx: CentreTransaction, entries: readonly TimetableEntry[], branchOf: Places['branchOf']) {
  const rows = await tx.rows<{ id: string; branch_id: string; name: string; capacity: number | null }>(
    'select id, branch_id, name, capacity from rooms where centre_id = $1',
  );
  const present = rows.map(({ id, branch_id: branchId, name, capacity }): Room => ({
    id: idOf(id),
    branchId: idOf(branchId),
    name,
    capacity,
  }));
  const ids = new Map(present.map(({ id, branchId, name }) => [roomKey(branchId, name), id]));
  const ofBranch = Map.groupBy(present, ({ branchId }) => branchId);
  const added: Room[] = [];
  for await (const entry of paced(entries)) {
    const branchId = branchOf(entry);
    if (entry.roomName === null || ids.has(roomKey(branchId, entry.roomName))) continue;
    const beside = ofBranch.get(branchId) ?? [];
    const room = valueOf(planRoom({ id: newId<RoomId>(), branchId, name: entry.roomName, capacity: null }, beside));
    ids.set(roomKey(branchId, room.name), room.id);
    ofBranch.set(branchId, beside);
    beside.push(room);
    added.push(room);
  }
  await writeNewRooms(tx, added);
  await tx.raise(
    added.map(({ id }) => happened('room-added', 'room', id)),
    { inBulk: true },
  );
  return ids;
}
