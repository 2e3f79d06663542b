import { toDate } from '../../platform/clock.ts';
import { newId } from '../../platform/new-id.ts';
import type { CentreTransaction } from '../../tenancy/centre-transaction.ts';
import { outboxWork } from './outbox-work.ts';
import { OutboxRow } from './outbox.row.ts';

/** Writes a row for each after-commit follower of the events of a transaction, and the marks of due work, as its last statements. */
export async function writeOutbox(tx: CentreTransaction): Promise<void> {
  const createdAt = toDate(tx.now);
  const rows = tx.raised.flatMap((event) =>
    tx.followers.afterCommit(event.type).map(({ name }) => ({ id: newId(), topic: event.type, follower: name, payload: event, createdAt })),
  );
  await tx.table(OutboxRow).insert(rows);
  if (rows.length > 0) tx.wake(outboxWork, tx.now);
  for (const [kind, at] of tx.due) {
    await tx.rows(
      `insert into platform.due_work (centre_id, kind, due_at) values ($1, $2, $3)
       on conflict (centre_id, kind) do update set due_at = least(due_work.due_at, excluded.due_at)`,
      kind,
      toDate(at),
    );
  }
  if (tx.due.size > 0) await tx.notify('saath_due');
}
