import { isBefore } from '../kernel/index.ts';
import type { Instant, ReminderId } from '../kernel/index.ts';
import { isNotice, noticesOfChange } from './change-notice.ts';
import type { NoticeOfChange, NoticedEvent } from './change-notice.ts';
import { reminderKey } from './reminder.ts';
import type { Reminder, ReminderPlan, ReminderState } from './reminder.ts';

export interface Reconciled {
  /** New rows. */
  readonly toInsert: readonly ReminderPlan[];
  /** Existing rows that are planned again with a new moment, channel or language. */
  readonly toReplan: readonly { readonly id: ReminderId; readonly plan: ReminderPlan }[];
  /** Rows that were never sent and are no longer wanted. */
  readonly toCancel: readonly ReminderId[];
  /** Notices of the change for exactly the people who were notified; these are new rows as well. */
  readonly toNotify: readonly ReminderPlan[];
}

export interface Reconcile {
  /** The ledger rows of one session. */
  readonly existing: readonly Reminder[];
  /** The present result of `planReminders`, which is empty for a cancelled session. */
  readonly desired: readonly ReminderPlan[];
  /** Given if the session was cancelled or moved in this transaction; undefined if only people or rules changed. */
  readonly changed?: Omit<NoticeOfChange, 'existing' | 'now'>;
  readonly now: Instant;
}

/**
 * The changes that bring the ledger of a session in line with its plan. Rows that were claimed or sent are never changed: the worker checks
 * them again before it sends. A row whose moment has just passed is left to the worker, which may be slightly late.
 */
export function reconcile({ existing, desired, changed, now }: Reconcile): Reconciled {
  const rows = new Map(existing.map((row) => [reminderKey(row), row]));
  const wanted = new Map(desired.map((plan) => [reminderKey(plan), plan]));
  const isFree = ({ state }: Reminder): boolean => freeStates.includes(state);
  const outdated = ({ change }: { readonly change: NoticedEvent }, row: Reminder): boolean =>
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

/** A row in these states has notified nobody, so it may be planned again. */
const freeStates: readonly ReminderState[] = ['planned', 'cancelled', 'suppressed'];

const isPast = (plan: ReminderPlan): boolean => plan.state === 'suppressed' && plan.reason === 'past';

/** Whether a row is no longer wanted, or wanted only for another moment that has passed. */
const isGone = (row: Reminder, plan: ReminderPlan | undefined): boolean =>
  plan === undefined || (isPast(plan) && !plan.dueAt.equals(row.dueAt));

/** Whether the moment of a row has passed before the worker sent it: the plan calls it too late, but the row stays. */
const isWaiting = (row: Reminder, plan: ReminderPlan, now: Instant): boolean =>
  row.state === 'planned' &&
  plan.state === 'suppressed' &&
  row.dueAt.equals(plan.missedAt ?? plan.dueAt) &&
  isBefore(row.dueAt, now) &&
  plan.reason !== 'no-consent';

const differs = (row: Reminder, plan: ReminderPlan): boolean =>
  row.state !== plan.state ||
  (plan.state === 'suppressed' && row.reason !== plan.reason) ||
  row.channel !== plan.channel ||
  row.language !== plan.language ||
  !row.dueAt.equals(plan.dueAt);
