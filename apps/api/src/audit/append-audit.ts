import { createHash } from 'node:crypto';
import { prepared } from '../database/statement.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { lockName } from '../tenancy/lock-name.ts';
import type { NewRow } from '../tenancy/table.ts';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { openHead, sealHead } from './audit-head.ts';
import { withReason } from './audit-reason.ts';
import { AuditEntryRow } from './audit.row.ts';

export interface ChainedEntry {
  readonly id: string;
  readonly seq: number;
  readonly at: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};

/** The hash that chains an entry to the previous one: SHA-256 over the previous hash and the entry in canonical form. */
export const chainHash = (previous: Buffer, centreId: string, entry: ChainedEntry): Buffer =>
  createHash('sha256')
    .update(previous)
    .update(JSON.stringify([centreId, sorted(entry)]))
    .digest();

export const chainStart: Buffer = Buffer.alloc(32);

const chainLock = lockName('audit');

/** The sealed end of the chain, and the number of its last row. */
const endSql = prepared(`
  select (select h.seal from audit_heads h where h.centre_id = $1) as seal,
    (select e.seq from audit_entries e where e.centre_id = $1 order by e.seq desc limit 1) as seq`);

/**
 * Appends the audited events of a transaction to the centre's chain and seals its new end. A lock allows one writer at a time, so the chain
 * never forks. It continues from the sealed end, not from the last row: when the two differ, the chain was tampered with, and the gap must
 * stay visible.
 */
export async function appendAudit(tx: CentreTransaction): Promise<void> {
  if (tx.audited.length === 0) return;
  await tx.lock(chainLock);
  const end = await tx.row<{ seal: Buffer | null; seq: number | null }>(endSql);
  const head = end?.seal ? openHead(tx, end.seal) : undefined;
  let previous = head === undefined ? chainStart : Buffer.from(head.hash, 'hex');
  let seq = Math.max(end?.seq ?? 0, head?.seq ?? 0);
  const rows: NewRow<AuditEntryRow>[] = [];
  for (const { event, reason } of tx.audited) {
    seq += 1;
    const id = newId();
    const entry: ChainedEntry = {
      id,
      seq,
      at: tx.now.toString({ fractionalSecondDigits: 3 }),
      actorKind: tx.actor.kind,
      actorId: tx.actor.kind === 'system' ? null : tx.actor.userId,
      action: event.type,
      subjectKind: event.subject.kind,
      subjectId: event.subject.id,
      detail: withReason(tx, id, event.facts, reason),
    };
    const hash = chainHash(previous, tx.centreId, entry);
    rows.push({ ...entry, at: toDate(tx.now), previousHash: previous, hash });
    previous = hash;
  }
  await tx.table(AuditEntryRow).insert(rows);
  await sealHead(tx, { seq, hash: previous.toString('hex') });
}
