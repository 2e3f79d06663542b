import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { ImportRow } from './import.row.ts';

export const importsTables = { rows: [ImportRow] } as const satisfies OwnedTables;
