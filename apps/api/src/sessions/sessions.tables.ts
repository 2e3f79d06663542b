import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { SessionRow } from './session.row.ts';

export const sessionsTables = { rows: [SessionRow] } as const satisfies OwnedTables;
