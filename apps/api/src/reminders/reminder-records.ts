import { idOf, type Instant, type Language, type MemberId, type RelativeId, type ReminderId, type SessionId } from '@saath/domain/kernel';
import type { Reconciled, Reminder, ReminderChannel, ReminderPlan, ReminderState } from '@saath/domain/reminders';
import { toDate, toInstant } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
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
  readonly attempts: number;
}

/** A row of the ledger with how often it was tried. */
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
  attempts: row.attempts,
});

/** The ledger of these sessions. */
export async function ledgerOf(tx: CentreTransaction, sessionIds: readonly SessionId[]): Promise<readonly TriedReminder[]> {
  const rows = await tx.rows<LedgerRecord>(
    `select id, rule, session_id, recipient_kind, recipient_id, channel, language, due_at, state, attempts
     from reminders where centre_id = $1 and session_id = any($2::uuid[])`,
    sessionIds,
  );
  return rows.map(reminderOf);
}

/** Writes what a decision about the ledger says and wakes the workers for the earliest row that is to be sent. */
export async function writeReconciled(tx: CentreTransaction, { toInsert, toNotify, toReplan, toCancel }: Reconciled): Promise<void> {
  await insertPlans(tx, [...toInsert, ...toNotify]);
  await replanRows(tx, toReplan);
  if (toCancel.length > 0)
    await tx.rows(
      `update reminders set state = 'cancelled', reason = null, version = version + 1, updated_at = $3
       where centre_id = $1 and id = any($2::uuid[]) and state = 'planned'`,
      toCancel,
      toDate(tx.now),
    );
  for (const plan of [...toInsert, ...toNotify, ...toReplan.map((row) => row.plan)])
    if (plan.state === 'planned') tx.wake(remindersWork, plan.dueAt);
}

const reasonOf = (plan: ReminderPlan): string | null => (plan.state === 'suppressed' ? plan.reason : null);
const dueText = (at: Instant): string => at.toString();

async function insertPlans(tx: CentreTransaction, plans: readonly ReminderPlan[]): Promise<void> {
  if (plans.length === 0) return;
  await tx.rows(
    `insert into reminders (centre_id, id, rule, session_id, recipient_kind, recipient_id, channel, language, due_at, state, reason, created_at, updated_at)
     select $1, p.id, p.rule, p.session_id, p.recipient_kind, p.recipient_id, p.channel, p.language, p.due_at, p.state, p.reason, $3, $3
     from jsonb_to_recordset($2::jsonb) as p (id uuid, rule text, session_id uuid, recipient_kind text, recipient_id uuid, channel text,
       language text, due_at timestamptz, state text, reason text)
     on conflict (centre_id, rule, session_id, recipient_id) do nothing`,
    JSON.stringify(
      plans.map((plan) => ({
        id: newId<ReminderId>(),
        rule: plan.rule,
        session_id: plan.sessionId,
        recipient_kind: plan.to.kind,
        recipient_id: plan.to.id,
        channel: plan.channel,
        language: plan.language,
        due_at: dueText(plan.dueAt),
        state: plan.state,
        reason: reasonOf(plan),
      })),
    ),
    toDate(tx.now),
  );
}

async function replanRows(tx: CentreTransaction, rows: Reconciled['toReplan']): Promise<void> {
  if (rows.length === 0) return;
  await tx.rows(
    `update reminders r set channel = p.channel, language = p.language, due_at = p.due_at, state = p.state, reason = p.reason,
            version = r.version + 1, updated_at = $3
     from jsonb_to_recordset($2::jsonb) as p (id uuid, channel text, language text, due_at timestamptz, state text, reason text)
     where r.centre_id = $1 and r.id = p.id and r.state in ('planned', 'cancelled', 'suppressed')`,
    JSON.stringify(
      rows.map(({ id, plan }) => ({
        id,
        channel: plan.channel,
        language: plan.language,
        due_at: dueText(plan.dueAt),
        state: plan.state,
        reason: reasonOf(plan),
      })),
    ),
    toDate(tx.now),
  );
}
