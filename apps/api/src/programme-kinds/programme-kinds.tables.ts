import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { EnabledProgrammeRow } from './enabled-programme.row.ts';

export const programmeKindsTables = { rows: [EnabledProgrammeRow] } as const satisfies OwnedTables;
