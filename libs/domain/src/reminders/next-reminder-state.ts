import { ok, refuse } from '../kernel/index.ts';
import type { Result } from '../kernel/index.ts';
import type { ReminderEvent } from './ledger-event.ts';
import { reminderProblems } from './reminder.problems.ts';
import type { ReminderProblem } from './reminder.problems.ts';
import type { ReminderState } from './reminder.ts';

type Moves = Readonly<Partial<Record<ReminderEvent, ReminderState>>>;
const moves: Readonly<Record<ReminderState, Moves>> = {
  planned: { claim: 'claimed', cancel: 'cancelled', suppress: 'suppressed', replan: 'planned' },
  claimed: { send: 'sending', release: 'planned', cancel: 'cancelled', suppress: 'suppressed' },
  // A second `send` repeats one that a crash interrupted; it is only used for a channel with an idempotent provider.
  sending: { send: 'sending', accept: 'accepted', reject: 'rejected', lose: 'unknown' },
  accepted: { deliver: 'delivered', fail: 'failed' },
  rejected: { retry: 'planned', fail: 'failed', resend: 'planned', cancel: 'cancelled' },
  // An answer of the provider, a late receipt or a person settles it; the product never sends it again by itself.
  unknown: { accept: 'accepted', deliver: 'delivered', fail: 'failed', resend: 'planned' },
  delivered: {},
  failed: { deliver: 'delivered', resend: 'planned' },
  cancelled: { replan: 'planned' },
  suppressed: { replan: 'planned' },
};

/** The state of a ledger row after an event, or a refusal if the event is not possible in this state. */
export function nextReminderState(state: ReminderState, event: ReminderEvent): Result<ReminderState, ReminderProblem> {
  const next = moves[state][event];
  return next === undefined ? refuse(reminderProblems.transitionNotAllowed(state, event)) : ok(next);
}
