import { idOf, type SessionId } from '@saath/domain/kernel';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** Deletes the reminders of these sessions that nobody has tried to send. */
export async function deleteUntried(tx: CentreTransaction, sessionIds: readonly SessionId[]): Promise<void> {
  if (sessionIds.length === 0) return;
  await tx.rows(
    `delete from reminders where centre_id = $1 and session_id = any($2::uuid[]) and state = 'planned' and attempts = 0`,
    sessionIds,
  );
}

/** The sessions among these that have a reminder in any state. */
export async function sessionsInLedger(tx: CentreTransaction, sessionIds: readonly SessionId[]): Promise<readonly SessionId[]> {
  if (sessionIds.length === 0) return [];
  const rows = await tx.rows<{ session_id: string }>(
    'select distinct session_id from reminders where centre_id = $1 and session_id = any($2::uuid[])',
    sessionIds,
  );
  return rows.map(({ session_id: id }) => idOf<SessionId>(id));
}

/** The sessions among these of which a reminder was sent, or may have been sent. */
export async function sessionsWithSentReminders(tx: CentreTransaction, sessionIds: readonly SessionId[]): Promise<ReadonlySet<SessionId>> {
  if (sessionIds.length === 0) return new Set();
  const rows = await tx.rows<{ session_id: string }>(
    `select distinct session_id from reminders where centre_id = $1 and session_id = any($2::uuid[])
       and state in ('sending', 'accepted', 'unknown', 'delivered')`,
    sessionIds,
  );
  return new Set(rows.map(({ session_id: id }) => idOf<SessionId>(id)));
}
