import type { OwnedTables } from '../../tenancy/owned-tables.ts';
import { OutboxRow } from './outbox.row.ts';

export const outboxTables = { rows: [OutboxRow], platform: ['due_work'] } as const satisfies OwnedTables;
