import { planBranch, planRoom, type Branch, type Room } from '@saath/domain/branches';
import { happened, type BranchId, type RoomId } from '@saath/domain/kernel';
import { nameKey } from '../platform/name-key.ts';
import { newId } from '../platform/new-id.ts';
import { paced } from '../platform/paced.ts';
import { valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { writeNewBranches, writeNewRooms } from './write-branches.ts';

/** A branch by its name, and a room in it where one is named. */
export interface NamedPlace {
  readonly branchName: string;
  readonly roomName: string | null;
}

/** The branches and the rooms of places that were opened. */
export interface Places {
  readonly branchOf: (place: NamedPlace) => BranchId;
  readonly roomOf: (place: NamedPlace) => RoomId | null;
}

/** Opens the branches and the rooms that are named and that the centre does not have. A new branch is in the time zone of the centre. */
export async function openPlaces(
  tx: CentreTransaction,
  named: readonly NamedPlace[],
  { branches, centreTimeZone: timeZone }: { readonly branches: readonly Branch[]; readonly centreTimeZone: string },
): Promise<Places> {
  const all = await openBranches(tx, named, branches, timeZone);
  const branchOf = ({ branchName }: NamedPlace): BranchId => mustFind(all, nameKey(branchName));
  const rooms = await openRooms(tx, named, branchOf);
  return {
    branchOf,
    roomOf: (place) => (place.roomName === null ? null : mustFind(rooms, roomKey(branchOf(place), place.roomName))),
  };
}

const roomKey = (branchId: string, name: string): string => `${branchId}/${nameKey(name)}`;

function mustFind<Id>(ids: ReadonlyMap<string, Id>, key: string): Id {
  const id = ids.get(key);
  if (id === undefined) throw new Error('A named place has lost its branch or its room.');
  return id;
}

async function openBranches(tx: CentreTransaction, named: readonly NamedPlace[], branches: readonly Branch[], timeZone: string) {
  const all: Branch[] = [...branches];
  const ids = new Map(all.map(({ id, name }) => [nameKey(name), id]));
  for await (const { branchName: name } of paced(named)) {
    if (ids.has(nameKey(name))) continue;
    const branch = valueOf(planBranch({ id: newId<BranchId>(), name, timeZone }, all));
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

async function openRooms(tx: CentreTransaction, named: readonly NamedPlace[], branchOf: Places['branchOf']) {
  const present = await tx.rows<Room>('select id, branch_id as "branchId", name, capacity from rooms where centre_id = $1');
  const ids = new Map(present.map(({ id, branchId, name }) => [roomKey(branchId, name), id]));
  const ofBranch = Map.groupBy(present, ({ branchId }) => branchId);
  const added: Room[] = [];
  for await (const place of paced(named)) {
    const branchId = branchOf(place);
    if (place.roomName === null || ids.has(roomKey(branchId, place.roomName))) continue;
    const beside = ofBranch.get(branchId) ?? [];
    const room = valueOf(planRoom({ id: newId<RoomId>(), branchId, name: place.roomName, capacity: null }, beside));
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
