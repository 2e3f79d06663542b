import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { CelebrationRow } from './celebration.row.ts';
import { MilestoneSettingsRow } from './milestone-settings.row.ts';

export const milestonesTables = { rows: [CelebrationRow, MilestoneSettingsRow] } as const satisfies OwnedTables;
