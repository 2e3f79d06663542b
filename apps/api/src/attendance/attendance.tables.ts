import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { AttendanceDailyRow } from './attendance-daily.row.ts';
import { AttendanceChangeRow, AttendanceRow } from './attendance.row.ts';

export const attendanceTables = { rows: [AttendanceChangeRow, AttendanceDailyRow, AttendanceRow] } as const satisfies OwnedTables;
