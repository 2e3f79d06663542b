import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { ProofRow } from './proof.row.ts';

export const proofsTables = { rows: [ProofRow], platform: ['proof_codes'] } as const satisfies OwnedTables;
