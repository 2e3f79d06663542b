import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { SessionFacilitatorRow } from './session-facilitator.row.ts';
import { SessionRow } from './session.row.ts';

export const sessionsTables = { rows: [SessionRow, SessionFacilitatorRow] } as const satisfies OwnedTables;
