import { isBefore } from '../kernel/index.ts';
import type { Instant, ReminderId } from '../kernel/index.ts';
import { isNotice, noticesOfChange } from './change-notice.ts';
import type { NoticeOfChange, SessionChangeKind } from './change-notice.ts';
import { reminderKey } from './reminder.ts';
import type { Reminder, ReminderPlan, ReminderState } from './reminder.ts';

export interface Reconciled {
  /** New rows. */
  readonly toInsert: readonly ReminderPlan[];
  /** Rows that keep their place in the ledger and get a new moment, channel or language: planned again. */
  readonly toReplan: readonly { readonly id: ReminderId; readonly plan: ReminderPlan }[];
  /** Rows nobody has been told by and nobody shall be. */
  readonly toCancel: readonly ReminderId[];
  /** Change notices for exactly those already told; new rows too. */
  readonly toNotify: readonly ReminderPlan[];
}

export interface Reconcile {
  /** The ledger of one session. */
  readonly existing: readonly Reminder[];
  /** What `planReminders` says now: nothing for a cancelled session. */
  readonly desired: readonly ReminderPlan[];
  /** Set when the session was cancelled or moved in this very transaction; undefined when only people or rules changed. */
  readonly changed?: Omit<NoticeOfChange, 'existing' | 'now'>;
  readonly now: Instant;
}

/**
 * Brings the ledger of a session in line with what should be. Rows that were claimed or sent are never touched: the worker asks again
 * before it sends. A row waiting for a moment that has just passed is left to the worker, which may be a little behind.
 */
export function reconcile({ existing, desired, changed, now }: Reconcile): Reconciled {
  const rows = new Map(existing.map((row) => [reminderKey(row), row]));
  const wanted = new Map(desired.map((plan) => [reminderKey(plan), plan]));
  const isFree = ({ state }: Reminder): boolean => freeStates.includes(state);
  const outdated = ({ change }: { readonly change: SessionChangeKind }, row: Reminder): boolean =>
    change === 'session-cancelled' && isNotice(row) && !row.rule.startsWith(change);
  return {
    toInsert: desired.filter((plan) => !rows.has(reminderKey(plan)) && !isPast(plan)),
    toReplan: existing.flatMap((row) => {
      const plan = wanted.get(reminderKey(row));
      return plan !== undefined && isFree(row) && !isPast(plan) && !isWaiting(row, plan, now) && differs(row, plan)
        ? [{ id: row.id, plan }]
        : [];
    }),
    toCancel: existing
      .filter((row) => row.state === 'planned')
      .filter((row) => (isNotice(row) ? changed !== undefined && outdated(changed, row) : isGone(row, wanted.get(reminderKey(row)))))
      .map(({ id }) => id),
    toNotify: changed === undefined ? [] : noticesOfChange({ ...changed, existing, now }),
  };
}

/** Nobody was told by a row in these states, so it may be planned again. */
const freeStates: readonly ReminderState[] = ['planned', 'cancelled', 'suppressed'];

const isPast = (plan: ReminderPlan): boolean => plan.state === 'suppressed' && plan.reason === 'past';

/** Not wanted any more, or wanted for another moment that is over already. */
const isGone = (row: Reminder, plan: ReminderPlan | undefined): boolean =>
  plan === undefined || (isPast(plan) && !plan.dueAt.equals(row.dueAt));

/** Its moment came and the worker has not got to it: the plan may call it too late, the row still stands. */
const isWaiting = (row: Reminder, plan: ReminderPlan, now: Instant): boolean =>
  row.state === 'planned' &&
  plan.state === 'suppressed' &&
  row.dueAt.equals(plan.dueAt) &&
  isBefore(row.dueAt, now) &&
  plan.reason !== 'no-consent';

const differs = (row: Reminder, plan: ReminderPlan): boolean =>
  row.state !== plan.state || row.channel !== plan.channel || row.language !== plan.language || !row.dueAt.equals(plan.dueAt);
