import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { BranchProgrammeRow } from './branch-programme.row.ts';
import { EnabledProgrammeRow } from './enabled-programme.row.ts';

export const programmeKindsTables = { rows: [EnabledProgrammeRow, BranchProgrammeRow] } as const satisfies OwnedTables;
