import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { StoryRow } from './story.row.ts';

export const storiesTables = { rows: [StoryRow] } as const satisfies OwnedTables;
