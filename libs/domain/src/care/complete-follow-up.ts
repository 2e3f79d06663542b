import { happened, isDayBefore, ok, refuse } from '../kernel/index.ts';
import type { Day, Instant, Result } from '../kernel/index.ts';
import { careLimits } from './care.limits.ts';
import type { CareEvent } from './care.events.ts';
import { followUpProblems } from './follow-up.problems.ts';
import type { FollowUpProblem } from './follow-up.problems.ts';
import type { DoneFollowUp, DueFollowUp, FollowUp, FollowUpOutcome } from './follow-up.ts';

export interface CompleteFollowUp {
  readonly outcome: FollowUpOutcome;
  readonly now: Instant;
  /** Today in the zone of the member's branch. */
  readonly today: Day;
  /** The day that staff chose for the next contact; left out, the outcome says whether and when there is one. */
  readonly nextOn?: Day;
}
/** A contact that follows from the outcome of another one. */
export interface NextContact extends Pick<DueFollowUp, 'kind' | 'dueOn' | 'method' | 'ownerId'> {
  readonly origin: 'retry' | 'staff';
}
export interface FollowUpCompleted {
  readonly followUp: DoneFollowUp;
  /** The contact that follows from the outcome; null when none does. */
  readonly next: NextContact | null;
  /** Whether the member asked not to be called: the calls that are still due from the plan, and further tries, end. */
  readonly endsCalls: boolean;
  readonly events: readonly CareEvent[];
}

/** Completes a follow-up with its outcome, from which the next contact follows. It can be completed once. */
export function completeFollowUp(
  followUp: FollowUp,
  { outcome, now, today, nextOn }: CompleteFollowUp,
): Result<FollowUpCompleted, FollowUpProblem> {
  if (followUp.state === 'done') return refuse(followUpProblems.alreadyDone(followUp.id));
  if (nextOn !== undefined && !isDayBefore(today, nextOn)) return refuse(followUpProblems.snoozeNotInFuture());
  const next = nextContact(followUp, outcome, today);
  return ok({
    followUp: { ...followUp, state: 'done', outcome, doneAt: now },
    next: nextOn === undefined ? next : { ...(next ?? chosenContact(followUp)), dueOn: nextOn },
    endsCalls: outcome === 'asked-not-to-be-called',
    events: [happened('follow-up-completed', 'follow-up', followUp.id, { outcome }, [followUp.memberId])],
  });
}

/** A contact that staff chose to make after one from which none follows, in the same way and the same hands. */
const chosenContact = ({ method, ownerId }: DueFollowUp): Omit<NextContact, 'dueOn'> => ({
  ...{ kind: 'extra', origin: 'staff', method, ownerId },
});

/**
 * The next step after an outcome, in the same hands. A member who was not reached is tried again tomorrow, in the same way. Where the number
 * is wrong, another call is in vain, so a visit follows. A member who needs support is contacted again soon.
 */
export function nextContact({ method, ownerId }: DueFollowUp, outcome: FollowUpOutcome, today: Day): NextContact | null {
  const after = (days: number): Day => today.add({ days });
  if (outcome === 'not-reached') return { kind: 'extra', origin: 'retry', method, ownerId, dueOn: after(1) };
  if (outcome === 'wrong-number')
    return { kind: 'extra', origin: 'retry', method: 'visit', ownerId, dueOn: after(careLimits.visitAfterWrongNumberDays) };
  if (outcome === 'needs-support') return { kind: 'support', origin: 'staff', method, ownerId, dueOn: after(careLimits.supportDays) };
  return null;
}
