import type { OwnedTables } from './owned-tables.ts';

export const tenancyTables = { rows: [], platform: ['centres'] } as const satisfies OwnedTables;
