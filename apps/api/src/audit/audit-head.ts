import { VaultProblem } from '../platform/vault.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { AuditHeadRow } from './audit.row.ts';

/** Where a chain ends. */
export interface AuditHead {
  readonly seq: number;
  readonly hash: string;
}

const place = ({ centreId }: CentreTransaction) => ({ table: 'audit_heads', column: 'seal', id: centreId });

/** Seals the end of the chain in the transaction that moved it, with the centre's key, which nobody has who only has the database. */
export async function sealHead(tx: CentreTransaction, head: AuditHead): Promise<void> {
  await tx.table(AuditHeadRow).upsert([{ seal: tx.vault.seal(JSON.stringify(head), place(tx)) }], { conflict: [], update: ['seal'] });
}

/** The end of the chain as it was last written; undefined when nothing is there, or something that this centre's key has not sealed. */
export async function readHead(tx: CentreTransaction): Promise<AuditHead | undefined> {
  const row = await tx.row<{ seal: Buffer }>('select seal from audit_heads where centre_id = $1');
  if (row === undefined) return undefined;
  try {
    return JSON.parse(tx.vault.open(row.seal, place(tx))) as AuditHead;
  } catch (error) {
    if (error instanceof VaultProblem) return undefined;
    throw error;
  }
}
