import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { EnabledProgrammeRow } from './enabled-programme.row.ts';

/** Stores the first choice about kinds. A centre without any row offers every kind. */
export const writeChoices = (
  tx: CentreTransaction,
  choices: readonly { readonly code: string; readonly enabled: boolean }[],
): Promise<void> =>
  tx
    .table(EnabledProgrammeRow)
    .insert(choices.map(({ code, enabled }) => ({ id: newId(), kind: code, enabled, overrides: {}, version: 1 })));
