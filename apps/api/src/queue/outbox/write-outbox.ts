import { prepared } from '../../database/statement.ts';
import { toDate } from '../../platform/clock.ts';
import { newId } from '../../platform/new-id.ts';
import type { CentreTransaction } from '../../tenancy/centre-transaction.ts';
import { outboxWork } from './outbox-work.ts';
import { OutboxRow } from './outbox.row.ts';

/** Marks what is due and wakes the worker, when the transaction commits. The kinds are locked in one order. */
const dueSql = prepared(`
  with woken as (
    insert into platform.due_work (centre_id, kind, due_at)
    select $1::uuid, d.kind, d.due_at from unnest($2::text[], $3::timestamptz[]) d (kind, due_at) order by d.kind
    on conflict (centre_id, kind) do update set due_at = least(due_work.due_at, excluded.due_at) returning kind)
  select pg_notify('saath_due', $1::uuid::text) from (select count(*) from woken) w`);

/** Writes a row for each after-commit follower of the events of a transaction, and the marks of due work, as its last statements. */
export async function writeOutbox(tx: CentreTransaction): Promise<void> {
  const createdAt = toDate(tx.now);
  const rows = tx.raised.flatMap((event) =>
    tx.followers.afterCommit(event.type).map(({ name }) => ({ id: newId(), topic: event.type, follower: name, payload: event, createdAt })),
  );
  await tx.table(OutboxRow).insert(rows);
  if (rows.length > 0) tx.wake(outboxWork, tx.now);
  if (tx.due.size === 0) return;
  await tx.rows(
    dueSql,
    [...tx.due.keys()],
    [...tx.due.values()].map((at) => toDate(at)),
  );
}
