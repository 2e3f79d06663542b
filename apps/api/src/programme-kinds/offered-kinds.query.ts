import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { allKinds } from './installed-kinds.ts';

/** The codes of the kinds that a centre offers: the enabled ones, or all installed kinds while it has stored no choice. */
export async function offeredKinds(tx: CentreTransaction): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ kind: string; enabled: boolean }>('select kind, enabled from enabled_programmes where centre_id = $1');
  if (rows.length === 0) return new Set(allKinds().map(({ code }) => code));
  return new Set(rows.filter(({ enabled }) => enabled).map(({ kind }) => kind));
}
