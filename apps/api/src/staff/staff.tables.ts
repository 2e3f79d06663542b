import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { StaffBranchRow, StaffRow } from './staff.row.ts';

export const staffTables = { rows: [StaffBranchRow, StaffRow] } as const satisfies OwnedTables;
