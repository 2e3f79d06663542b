import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { allKinds } from './kind-of.ts';

/** The codes of the kinds a centre offers: those it enabled, or all of the house while it has not chosen any. */
export async function offeredKinds(tx: CentreTransaction): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ kind: string; enabled: boolean }>('select kind, enabled from enabled_programmes where centre_id = $1');
  if (rows.length === 0) return new Set(allKinds.map(({ code }) => code));
  return new Set(rows.filter(({ enabled }) => enabled).map(({ kind }) => kind));
}
