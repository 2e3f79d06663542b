import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { readHead, type AuditHead } from '../audit/audit-head.ts';
import { chainHash, chainStart, type ChainedEntry } from '../audit/append-audit.ts';
import type { AuditVerification } from './audit.view.ts';

const batch = 1_000;

interface StoredEntry extends Omit<ChainedEntry, 'at'> {
  readonly at: Date;
  readonly previous: Buffer;
  readonly hash: Buffer;
}

const select = `
  select id, seq, at, actor_kind as "actorKind", actor_id as "actorId", action, subject_kind as "subjectKind", subject_id as "subjectId", detail,
    previous_hash as previous, hash
  from audit_entries where centre_id = $1 and seq > $2 and ($3::bigint is null or seq <= $3) order by seq limit $4`;

/** The result of a walk: the intact entries and the hash of the last one, and whether the next entry is broken. */
interface Walk {
  readonly entries: number;
  readonly hash: Buffer;
  readonly broken: boolean;
}

/** Continues a walk to an entry, or to the end of the chain for null. */
async function walk(tx: CentreTransaction, from: Walk, until: number | null): Promise<Walk> {
  let { entries, hash: previous } = from;
  for (;;) {
    const rows = await tx.rows<StoredEntry>(select, entries, until, batch);
    for (const { previous: storedPrevious, hash, at, ...entry } of rows) {
      const expected = chainHash(previous, tx.centreId, { ...entry, at: at.toISOString() });
      if (entry.seq !== entries + 1 || !storedPrevious.equals(previous) || !hash.equals(expected))
        return { entries, hash: previous, broken: true };
      previous = hash;
      entries += 1;
    }
    if (rows.length < batch) return { entries, hash: previous, broken: false };
  }
}

/**
 * Walks the whole chain in batches and returns the number of the first entry that was changed, removed or inserted. The chain must end at
 * its sealed end: without the centre's key, the last entries cannot be removed, others cannot be appended and the chain cannot be rewritten
 * unnoticed. The sealed end is read after the walk, and the walk continues to it, so that entries written meanwhile are not a fault.
 */
export async function verifyChain(tx: CentreTransaction): Promise<AuditVerification> {
  const found = await walk(tx, { entries: 0, hash: chainStart, broken: false }, null);
  const head = await readHead(tx);
  const isBehind = !found.broken && head !== undefined && head.seq > found.entries;
  const reached = isBehind ? await walk(tx, found, head.seq) : found;
  const brokenAt = firstFault(reached, head);
  return { ok: brokenAt === null, entries: reached.entries, brokenAt };
}

function firstFault({ entries, hash, broken }: Walk, head: AuditHead | undefined): number | null {
  if (broken || entries < (head?.seq ?? 0)) return entries + 1;
  if (head === undefined) return entries === 0 ? null : entries;
  if (entries > head.seq) return head.seq + 1;
  return hash.toString('hex') === head.hash ? null : head.seq;
}
