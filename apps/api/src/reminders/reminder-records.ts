import { idOf, type Language, type MemberId, type RelativeId, type ReminderId, type SessionId } from '@saath/domain/kernel';
import type { Reconciled, Reminder, ReminderChannel, ReminderPlan, ReminderState } from '@saath/domain/reminders';
import { toDate, toInstant } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { nextVersion } from '../tenancy/table.ts';
import { ReminderRow } from './reminder.row.ts';
import { remindersWork } from './reminders-work.ts';

interface LedgerRecord {
  readonly id: string;
  readonly rule: string;
  readonly session_id: string;
  readonly recipient_kind: 'member' | 'relative';
  readonly recipient_id: string;
  readonly channel: ReminderChannel;
  readonly language: Language;
  readonly due_at: Date;
  readonly state: ReminderState;
  readonly reason: string | null;
  readonly attempts: number;
}

/** A row of the ledger with the number of its attempts. */
export interface TriedReminder extends Reminder {
  readonly attempts: number;
}

const reminderOf = (row: LedgerRecord): TriedReminder => ({
  id: idOf<ReminderId>(row.id),
  rule: row.rule,
  sessionId: idOf<SessionId>(row.session_id),
  to:
    row.recipient_kind === 'member'
      ? { kind: 'member', id: idOf<MemberId>(row.recipient_id) }
      : { kind: 'relative', id: idOf<RelativeId>(row.recipient_id) },
  channel: row.channel,
  language: row.language,
  dueAt: toInstant(row.due_at),
  state: row.state,
  reason: row.reason,
  attempts: row.attempts,
});

/** The ledger of these sessions. */
export async function ledgerOf(tx: CentreTransaction, sessionIds: readonly SessionId[]): Promise<readonly TriedReminder[]> {
  const rows = await tx.rows<LedgerRecord>(
    `select id, rule, session_id, recipient_kind, recipient_id, channel, language, due_at, state, reason, attempts
     from reminders where centre_id = $1 and session_id = any($2::uuid[])`,
    sessionIds,
  );
  return rows.map(reminderOf);
}

/** Stores a decision about the ledger and wakes the workers for the planned rows. */
export async function writeReconciled(tx: CentreTransaction, { toInsert, toNotify, toReplan, toCancel }: Reconciled): Promise<void> {
  await insertPlans(tx, [...toInsert, ...toNotify]);
  await replanRows(tx, toReplan);
  if (toCancel.length > 0)
    await tx
      .table(ReminderRow)
      .update({ id: toCancel, state: 'planned' }, { state: 'cancelled', reason: null, version: nextVersion, updatedAt: toDate(tx.now) });
  for (const plan of [...toInsert, ...toNotify, ...toReplan.map((row) => row.plan)])
    if (plan.state === 'planned') tx.wake(remindersWork, plan.dueAt);
}

const reasonOf = (plan: ReminderPlan): string | null => (plan.state === 'suppressed' ? plan.reason : null);
/** The columns of a row that its plan decides. */
const plannedColumns = (plan: ReminderPlan) => ({
  channel: plan.channel,
  language: plan.language,
  dueAt: toDate(plan.dueAt),
  state: plan.state,
  reason: reasonOf(plan),
});

async function insertPlans(tx: CentreTransaction, plans: readonly ReminderPlan[]): Promise<void> {
  const at = toDate(tx.now);
  await tx.table(ReminderRow).upsert(
    plans.map((plan) => ({
      ...plannedColumns(plan),
      id: newId<ReminderId>(),
      rule: plan.rule,
      sessionId: plan.sessionId,
      recipientKind: plan.to.kind,
      recipientId: plan.to.id,
      attempts: 0,
      outages: 0,
      version: 1,
      createdAt: at,
      updatedAt: at,
    })),
    { conflict: ['rule', 'sessionId', 'recipientId'], update: 'nothing' },
  );
}

async function replanRows(tx: CentreTransaction, rows: Reconciled['toReplan']): Promise<void> {
  const updatedAt = toDate(tx.now);
  await tx.table(ReminderRow).updateAll(
    rows.map(({ id, plan }) => ({ ...plannedColumns(plan), id, version: nextVersion, updatedAt })),
    { state: ['planned', 'cancelled', 'suppressed'] },
  );
}
