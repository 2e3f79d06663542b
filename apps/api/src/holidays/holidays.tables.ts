import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { HolidayExceptionRow, HolidayRow } from './holiday.row.ts';

export const holidaysTables = { rows: [HolidayRow, HolidayExceptionRow] } as const satisfies OwnedTables;
