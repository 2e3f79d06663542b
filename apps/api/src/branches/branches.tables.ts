import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { BranchRow, RoomRow } from './branch.row.ts';

export const branchesTables = { rows: [BranchRow, RoomRow] } as const satisfies OwnedTables;
