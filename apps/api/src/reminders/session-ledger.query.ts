import { idOf, type SessionId } from '@saath/domain/kernel';
import { notifiedStates } from '@saath/domain/reminders';
import { sqlList } from '../database/sql-list.ts';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { ReminderRow } from './reminder.row.ts';

/** Deletes the reminders of these sessions that nobody has tried to send. */
export async function deleteUntried(tx: CentreTransaction, sessionIds: readonly SessionId[]): Promise<void> {
  if (sessionIds.length === 0) return;
  await tx.table(ReminderRow).remove({ sessionId: sessionIds, state: 'planned', attempts: 0 });
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
       and state in (${sqlList(notifiedStates)})`,
    sessionIds,
  );
  return new Set(rows.map(({ session_id: id }) => idOf<SessionId>(id)));
}

/** The coming sessions of these groups that have reminders in the ledger. */
export async function comingSessionsInLedger(tx: CentreTransaction, groupIds: readonly string[]): Promise<readonly SessionId[]> {
  if (groupIds.length === 0) return [];
  const rows = await tx.rows<{ id: string }>(
    `select s.id from sessions s where s.centre_id = $1 and s.group_id = any($2::uuid[]) and s.state = 'planned' and s.starts_at > $3
       and exists (select from reminders r where r.centre_id = $1 and r.session_id = s.id)`,
    groupIds,
    toDate(tx.now),
  );
  return rows.map(({ id }) => idOf<SessionId>(id));
}

/** The coming sessions of these groups that meet in the room of their group, each group from a day on. */
export async function sessionsInRoomOfGroup(
  tx: CentreTransaction,
  groups: readonly { readonly groupId: string; readonly from: string }[],
): Promise<readonly SessionId[]> {
  if (groups.length === 0) return [];
  const rows = await tx.rows<{ id: string }>(
    `select s.id from unnest($2::uuid[], $3::date[]) as c (group_id, from_day) join sessions s on s.centre_id = $1 and s.group_id = c.group_id
     where s.state = 'planned' and s.starts_at > $4 and s.placed_branch_id is null and (s.starts_at at time zone s.time_zone)::date >= c.from_day`,
    groups.map(({ groupId }) => groupId),
    groups.map(({ from }) => from),
    toDate(tx.now),
  );
  return rows.map(({ id }) => idOf<SessionId>(id));
}
