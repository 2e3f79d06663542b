import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { IntroductionPersonRow } from './introduction-person.row.ts';
import { IntroductionRow } from './introduction.row.ts';

export const introductionsTables = { rows: [IntroductionRow, IntroductionPersonRow] } as const satisfies OwnedTables;
