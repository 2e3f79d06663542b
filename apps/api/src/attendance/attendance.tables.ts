import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { AttendanceDailyRow } from './attendance-daily.row.ts';
import { AttendanceChangeRow, AttendanceRow } from './attendance.row.ts';
import { BranchDayRow } from './branch-day.row.ts';

export const attendanceTables = {
  rows: [AttendanceChangeRow, AttendanceDailyRow, AttendanceRow, BranchDayRow],
} as const satisfies OwnedTables;
