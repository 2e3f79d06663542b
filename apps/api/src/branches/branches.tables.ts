import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { BranchRow, HolidayRow, RoomRow } from './branch.row.ts';

export const branchesTables = { rows: [BranchRow, HolidayRow, RoomRow] } as const satisfies OwnedTables;
