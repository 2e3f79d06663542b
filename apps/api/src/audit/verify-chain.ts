import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { readHead, type AuditHead } from './audit-head.ts';
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

interface Walk {
  readonly entries: number;
  readonly broken: boolean;
  /** The hash of the entry at which the sealed head stands. */
  readonly hashAtHead: string | undefined;
}

async function walk(tx: CentreTransaction, head: AuditHead | undefined): Promise<Walk> {
  let previous = chainStart;
  let entries = 0;
  let hashAtHead: string | undefined;
  for (;;) {
    const rows = await tx.rows<StoredEntry>(select, entries, batch);
    for (const { previous: told, hash, at, ...entry } of rows) {
      const expected = chainHash(previous, tx.centreId, { ...entry, at: at.toISOString() });
      if (entry.seq !== entries + 1 || !told.equals(previous) || !hash.equals(expected)) return { entries, broken: true, hashAtHead };
      previous = hash;
      entries += 1;
      if (entries === head?.seq) hashAtHead = hash.toString('hex');
    }
    if (rows.length < batch) return { entries, broken: false, hashAtHead };
  }
}

/**
 * Walks the whole chain in batches and names the first entry that was changed, removed or put in between. The chain has to reach its
 * sealed end, so that the last entries cannot be taken away unseen, nor all of it be written anew by somebody without the centre's key.
 */
export async function verifyChain(tx: CentreTransaction): Promise<AuditVerification> {
  const head = await readHead(tx);
  const { entries, broken, hashAtHead } = await walk(tx, head);
  const whole = !broken && hashAtHead === head?.hash && (head !== undefined || entries === 0);
  if (whole) return { ok: true, entries, brokenAt: null };
  return { ok: false, entries, brokenAt: broken || entries < (head?.seq ?? 0) ? entries + 1 : (head?.seq ?? entries) };
}
