import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { CopingPlanRow } from './coping-plan.row.ts';
import { CopingReviewRow } from './coping-review.row.ts';
import { CopingSettingsRow } from './coping-settings.row.ts';

export const copingPlansTables = { rows: [CopingPlanRow, CopingReviewRow, CopingSettingsRow] } as const satisfies OwnedTables;
