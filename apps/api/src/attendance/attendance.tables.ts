import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { AttendanceChangeRow, AttendanceRow } from './attendance.row.ts';

export const attendanceTables = { rows: [AttendanceChangeRow, AttendanceRow] } as const satisfies OwnedTables;
