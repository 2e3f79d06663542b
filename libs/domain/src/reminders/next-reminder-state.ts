import { ok, refuse } from '../kernel/index.ts';
import type { Result } from '../kernel/index.ts';
import { reminderProblems } from './reminder.problems.ts';
import type { ReminderProblem } from './reminder.problems.ts';
import type { ReminderState } from './reminder.ts';

/**
 * What can happen to a row of the ledger. `claim` by a worker, `release` when its claim ran out, `send` committed before the call,
 * `accept`, `reject` and `lose` by how the call ended, `retry` after a rejection, `deliver` and `fail` by receipt or when tries are used
 * up, `resend` by staff, `cancel` and `suppress` before anything left, `replan` when the session moved.
 */
export const reminderEvents = [
  'claim',
  'release',
  'send',
  'accept',
  'reject',
  'lose',
  'retry',
  'deliver',
  'fail',
  'resend',
  'cancel',
  'suppress',
  'replan',
] as const;
export type ReminderEvent = (typeof reminderEvents)[number];

type Moves = Readonly<Partial<Record<ReminderEvent, ReminderState>>>;
const moves: Readonly<Record<ReminderState, Moves>> = {
  planned: { claim: 'claimed', cancel: 'cancelled', suppress: 'suppressed', replan: 'planned' },
  claimed: { send: 'sending', release: 'planned', cancel: 'cancelled', suppress: 'suppressed' },
  // A second `send` is the one a crash interrupted: only a channel whose provider is idempotent may ask for it.
  sending: { send: 'sending', accept: 'accepted', reject: 'rejected', lose: 'unknown' },
  accepted: { deliver: 'delivered', fail: 'failed' },
  rejected: { retry: 'planned', fail: 'failed', resend: 'planned', cancel: 'cancelled' },
  // A lookup with the provider, a late receipt, or a person settles it; no machine sends it again.
  unknown: { accept: 'accepted', deliver: 'delivered', fail: 'failed', resend: 'planned' },
  delivered: {},
  failed: { deliver: 'delivered', resend: 'planned' },
  cancelled: { replan: 'planned' },
  suppressed: { replan: 'planned' },
};

/** The state after an event, or a refusal: no other way through the ledger exists. */
export function nextReminderState(state: ReminderState, event: ReminderEvent): Result<ReminderState, ReminderProblem> {
  const next = moves[state][event];
  return next === undefined ? refuse(reminderProblems.transitionNotAllowed(state, event)) : ok(next);
}
