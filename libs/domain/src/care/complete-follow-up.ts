import { happened, ok, refuse } from '../kernel/index.ts';
import type { Day, Instant, Result } from '../kernel/index.ts';
import type { PlannedFollowUp } from './aftercare-plan.ts';
import type { CareEvent } from './care.events.ts';
import { followUpProblems } from './follow-up.problems.ts';
import type { FollowUpProblem } from './follow-up.problems.ts';
import type { DoneFollowUp, FollowUp, FollowUpOutcome } from './follow-up.ts';

export interface CompleteFollowUp {
  readonly outcome: FollowUpOutcome;
  readonly now: Instant;
  /** Today in the zone of the member's branch. */
  readonly today: Day;
}
export interface FollowUpCompleted {
  readonly followUp: DoneFollowUp;
  /** Another contact tomorrow if the person was not reached; otherwise null. */
  readonly next: PlannedFollowUp | null;
  readonly events: readonly CareEvent[];
}

/** Completes a follow-up with its outcome. It can be completed once. */
export function completeFollowUp(
  followUp: FollowUp,
  { outcome, now, today }: CompleteFollowUp,
): Result<FollowUpCompleted, FollowUpProblem> {
  if (followUp.state === 'done') return refuse(followUpProblems.alreadyDone(followUp.id));
  return ok({
    followUp: { ...followUp, state: 'done', outcome, doneAt: now },
    next: outcome === 'not-reached' ? { kind: 'extra', dueOn: today.add({ days: 1 }) } : null,
    events: [happened('follow-up-completed', 'follow-up', followUp.id, { outcome }, [followUp.memberId])],
  });
}
