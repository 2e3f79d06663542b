import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { AbsenceRow } from './absence.row.ts';

export const absencesTables = { rows: [AbsenceRow] } as const satisfies OwnedTables;
