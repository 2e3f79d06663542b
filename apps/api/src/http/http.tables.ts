import type { OwnedTables } from '../tenancy/owned-tables.ts';

export const httpTables = { rows: [], platform: ['idempotency_keys'] } as const satisfies OwnedTables;
