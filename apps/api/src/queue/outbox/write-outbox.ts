import { toDate } from '../../platform/clock.ts';
import { newId } from '../../platform/new-id.ts';
import type { CentreTransaction } from '../../tenancy/centre-transaction.ts';
import { outboxWork } from './outbox-work.ts';

/** Writes a row for each after-commit follower of what a transaction raised, and marks where work waits, as its last statements. */
export async function writeOutbox(tx: CentreTransaction): Promise<void> {
  const rows = tx.raised.flatMap((event) => tx.followers.afterCommit(event.type).map(({ name }) => ({ event, follower: name })));
  for (const { event, follower } of rows) {
    await tx.rows(
      'insert into outbox (centre_id, id, topic, follower, payload, created_at) values ($1, $2, $3, $4, $5, $6)',
      newId(),
      event.type,
      follower,
      JSON.stringify(event),
      toDate(tx.now),
    );
  }
  if (rows.length > 0) tx.wake(outboxWork, tx.now);
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
