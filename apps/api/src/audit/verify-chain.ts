import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { chainHash, chainStart, type ChainedEntry } from './append-audit.ts';
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
  from audit_entries where centre_id = $1 and seq > $2 order by seq limit $3`;

/** Walks the whole chain in batches and names the first entry that was changed, removed or put in between. */
export async function verifyChain(tx: CentreTransaction): Promise<AuditVerification> {
  let previous = chainStart;
  let entries = 0;
  for (;;) {
    const rows = await tx.rows<StoredEntry>(select, entries, batch);
    for (const { previous: told, hash, at, ...entry } of rows) {
      const expected = chainHash(previous, tx.centreId, { ...entry, at: at.toISOString() });
      if (entry.seq !== entries + 1 || !told.equals(previous) || !hash.equals(expected))
        return { ok: false, entries, brokenAt: entries + 1 };
      previous = hash;
      entries += 1;
    }
    if (rows.length < batch) return { ok: true, entries, brokenAt: null };
  }
}
