import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { LadderEventRow } from './ladder-event.row.ts';
import { LadderRow } from './ladder.row.ts';

export const laddersTables = { rows: [LadderRow, LadderEventRow] } as const satisfies OwnedTables;
