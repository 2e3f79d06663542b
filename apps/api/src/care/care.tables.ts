import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { AftercarePlanRow } from './aftercare-plan.row.ts';
import { AttentionAnswerRow } from './attention-answer.row.ts';
import { FollowUpRow } from './follow-up.row.ts';
import { TalkWishRow } from './talk-wish.row.ts';

export const careTables = { rows: [AftercarePlanRow, AttentionAnswerRow, FollowUpRow, TalkWishRow] } as const satisfies OwnedTables;
