import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { BranchRow, RoomRow } from './branch.row.ts';
import { TravelTimeRow } from './travel-time.row.ts';

export const branchesTables = { rows: [BranchRow, RoomRow, TravelTimeRow] } as const satisfies OwnedTables;
