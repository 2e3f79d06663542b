import { checkOffered, type ProgrammeKind } from '@saath/domain/programmes';
import { valueOf } from '../platform/refusal.ts';
import { kindFor } from '../programme-kinds/kinds-here.query.ts';
import { offeredKinds } from '../programme-kinds/offered-kinds.query.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { groupsRefusals } from './groups.refusals.ts';

/** The kind of a new group; refuses a kind that is not installed or that the centre does not offer. */
export async function offeredKind(tx: CentreTransaction, code: string): Promise<ProgrammeKind> {
  const kind = await kindFor(tx, code);
  if (kind === undefined) throw groupsRefusals.kindUnknown();
  valueOf(checkOffered({ kind: code, enabled: (await offeredKinds(tx)).has(code), overrides: {} }));
  return kind;
}
