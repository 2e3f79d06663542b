import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { AbsenceRow } from './absence.row.ts';
import { LoneSessionRow } from './lone-session.row.ts';
import { StandInRequestRow } from './stand-in-request.row.ts';

export const absencesTables = { rows: [AbsenceRow, LoneSessionRow, StandInRequestRow] } as const satisfies OwnedTables;
