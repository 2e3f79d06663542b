import { toDate } from '../../platform/clock.ts';
import { newId } from '../../platform/new-id.ts';
import type { CentreTransaction } from '../../tenancy/centre-transaction.ts';

/** Writes what a transaction announced, and marks where work waits, as its last statements before the commit. */
export async function writeOutbox(tx: CentreTransaction): Promise<void> {
  for (const { topic, payload } of tx.announcements) {
    await tx.rows(
      'insert into outbox (centre_id, id, topic, payload, created_at) values ($1, $2, $3, $4, $5)',
      newId(),
      topic,
      JSON.stringify(payload),
      toDate(tx.now),
    );
  }
  for (const [kind, at] of tx.due) {
    await tx.rows(
      `insert into platform.due_work (centre_id, kind, due_at) values ($1, $2, $3)
       on conflict (centre_id, kind) do update set due_at = least(due_work.due_at, excluded.due_at)`,
      kind,
      toDate(at),
    );
  }
  if (tx.due.size > 0) await tx.rows(`select pg_notify('saath_due', $1::text) as centre_id`);
}
