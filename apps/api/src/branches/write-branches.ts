import type { Branch, Room } from '@saath/domain/branches';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { BranchRow, RoomRow } from './branch.row.ts';

/** Stores new branches that the domain has planned, with version 1. */
export async function writeNewBranches(tx: CentreTransaction, branches: readonly Branch[]): Promise<void> {
  const at = toDate(tx.now);
  await tx.table(BranchRow).insert(
    branches.map(({ id, name, codePrefix, address, timeZone, country }) => ({
      ...{ id, name, codePrefix, address: address ?? '', timeZone, country },
      ...{ version: 1, createdAt: at, updatedAt: at },
    })),
  );
}

/** Writes rooms that the domain has planned. */
export const writeNewRooms = (tx: CentreTransaction, rooms: readonly Room[]): Promise<void> => tx.table(RoomRow).insert(rooms);
