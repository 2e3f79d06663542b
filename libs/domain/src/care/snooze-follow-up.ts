import { happened, isDayBefore, ok, refuse } from '../kernel/index.ts';
import type { Day, Result } from '../kernel/index.ts';
import type { CareEvent } from './care.events.ts';
import { followUpProblems } from './follow-up.problems.ts';
import type { FollowUpProblem } from './follow-up.problems.ts';
import type { DueFollowUp, FollowUp } from './follow-up.ts';

export interface SnoozeFollowUp {
  readonly until: Day;
  /** Today in the zone of the member's branch. */
  readonly today: Day;
}

export interface FollowUpSnoozed {
  readonly followUp: DueFollowUp;
  readonly events: readonly CareEvent[];
}

/** Moves the due day of a follow-up to a later day in the future. It stays owed. */
export function snoozeFollowUp(followUp: FollowUp, { until, today }: SnoozeFollowUp): Result<FollowUpSnoozed, FollowUpProblem> {
  if (followUp.state === 'done') return refuse(followUpProblems.alreadyDone(followUp.id));
  if (!isDayBefore(followUp.dueOn, until) || !isDayBefore(today, until)) return refuse(followUpProblems.snoozeNotInFuture());
  return ok({
    followUp: { ...followUp, dueOn: until },
    events: [
      happened('follow-up-snoozed', 'follow-up', followUp.id, { from: followUp.dueOn.toString(), until: until.toString() }, [
        followUp.memberId,
      ]),
    ],
  });
}
