import { VaultProblem } from '../platform/vault.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { AuditHeadRow } from './audit.row.ts';

/** The end of a chain: the number and the hash of its last entry. */
export interface AuditHead {
  readonly seq: number;
  readonly hash: string;
}

const place = ({ centreId }: CentreTransaction) => ({ table: 'audit_heads', column: 'seal', id: centreId });

/**
 * Seals the end of the chain in the transaction that appended to it. The database has the centre's key only wrapped, so access to the
 * database is not enough to forge the seal.
 */
export async function sealHead(tx: CentreTransaction, head: AuditHead): Promise<void> {
  await tx.table(AuditHeadRow).upsert([{ seal: tx.vault.seal(JSON.stringify(head), place(tx)) }], { conflict: [], update: ['seal'] });
}

/** The sealed end of the chain; undefined when there is no seal, or when it was not made with this centre's key. */
export async function readHead(tx: CentreTransaction): Promise<AuditHead | undefined> {
  const row = await tx.row<{ seal: Buffer }>('select seal from audit_heads where centre_id = $1');
  return row === undefined ? undefined : openHead(tx, row.seal);
}

/** The end of the chain from its seal, as {@link readHead} answers it. */
export function openHead(tx: CentreTransaction, seal: Buffer): AuditHead | undefined {
  try {
    return JSON.parse(tx.vault.open(seal, place(tx))) as AuditHead;
  } catch (error) {
    if (error instanceof VaultProblem) return undefined;
    throw error;
  }
}
