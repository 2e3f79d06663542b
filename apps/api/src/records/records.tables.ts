import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { AmendmentRow } from './amendment.row.ts';
import { AnswersRow } from './answers.row.ts';
import { CommitmentRow } from './commitment.row.ts';

export const recordsTables = { rows: [AmendmentRow, AnswersRow, CommitmentRow] } as const satisfies OwnedTables;
