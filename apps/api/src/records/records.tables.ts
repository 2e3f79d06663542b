import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { AnswersRow } from './answers.row.ts';

export const recordsTables = { rows: [AnswersRow] } as const satisfies OwnedTables;
