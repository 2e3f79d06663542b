import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { AnswersRow } from './answers.row.ts';
import { CommitmentRow } from './commitment.row.ts';

export const recordsTables = { rows: [AnswersRow, CommitmentRow] } as const satisfies OwnedTables;
