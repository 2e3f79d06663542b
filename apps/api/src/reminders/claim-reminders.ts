import { idOf, type Instant, type ReminderId } from '@saath/domain/kernel';
import { claimedStates, unfinishedStates } from '@saath/domain/reminders';
import { sqlList } from '../database/sql-list.ts';
import { toDate, toInstant } from '../platform/clock.ts';
import { leaseSeconds } from '../platform/lease.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { ReminderRow } from './reminder.row.ts';

/**
 * Claims due rows, oldest first; rows locked by another worker are skipped. The rows are selected once (`materialized`): a subquery may
 * be evaluated again for every row, and would then ignore the limit.
 */
export async function claimDue(tx: CentreTransaction, limit: number): Promise<readonly ReminderId[]> {
  const rows = await tx.rows<{ id: string }>(
    `with due as materialized (
       select id from reminders where centre_id = $1 and state = 'planned' and due_at <= $2 order by due_at, id limit $3 for update skip locked)
     update reminders r set state = 'claimed', claimed_at = $2, version = r.version + 1, updated_at = $2
     from due where r.centre_id = $1 and r.id = due.id returning r.id`,
    toDate(tx.now),
    limit,
  );
  return rows.map(({ id }) => idOf<ReminderId>(id));
}

/** Releases claimed rows that were not sent: the given rows, or without ids all rows whose claim has run out. */
export async function releaseClaims(tx: CentreTransaction, ids?: readonly ReminderId[]): Promise<void> {
  await tx.rows(
    `update reminders set state = 'planned', claimed_at = null, version = version + 1, updated_at = $2
     where centre_id = $1 and state = 'claimed' and (id = any($3::uuid[]) or ($3::uuid[] is null and claimed_at < $4))`,
    toDate(tx.now),
    ids ?? null,
    toDate(tx.now.subtract({ seconds: leaseSeconds })),
  );
}

/** Renews the claims of a living worker, also of the rows it is sending, so that no other takes them over. */
export async function renewClaims(tx: CentreTransaction, ids: readonly ReminderId[]): Promise<void> {
  await tx.table(ReminderRow).update({ id: ids, state: claimedStates }, { claimedAt: toDate(tx.now) });
}

/** Locks the rows in `sending` whose worker died during the call; rows locked by another worker are skipped. */
export async function lockInterrupted(tx: CentreTransaction): Promise<readonly ReminderId[]> {
  const rows = await tx.rows<{ id: string }>(
    `select id from reminders where centre_id = $1 and state = 'sending' and claimed_at < $2 order by id for update skip locked`,
    toDate(tx.now.subtract({ seconds: leaseSeconds })),
  );
  return rows.map(({ id }) => idOf<ReminderId>(id));
}

/** When the centre needs a worker next: at the next due row or the end of the next claim; undefined without either. */
export async function nextDue(tx: CentreTransaction): Promise<Instant | undefined> {
  const row = await tx.row<{ due_at: Date | null }>(
    `select min(case state when 'planned' then due_at else claimed_at + make_interval(secs => $2) end) as due_at
     from reminders where centre_id = $1 and state in (${sqlList(unfinishedStates)})`,
    leaseSeconds,
  );
  return row?.due_at == null ? undefined : toInstant(row.due_at);
}
