import type { Day, FollowUpId, Instant, MemberId, Result, StaffId } from '../kernel/index.ts';
import { completeFollowUp } from './complete-follow-up.ts';
import type { FollowUpCompleted } from './complete-follow-up.ts';
import type { FollowUpProblem } from './follow-up.problems.ts';
import type { FollowUpMethod, FollowUpOutcome } from './follow-up.ts';

/** A contact that took place now, although none was owed. */
export interface LogContact {
  readonly id: FollowUpId;
  readonly memberId: MemberId;
  readonly method: FollowUpMethod;
  readonly outcome: FollowUpOutcome;
  /** The person who made the contact; null where the product itself acts. */
  readonly by: StaffId | null;
  readonly now: Instant;
  /** Today in the zone of the member's branch. */
  readonly today: Day;
  /** The day that staff chose for the next contact; left out, the outcome says whether and when there is one. */
  readonly nextOn?: Day;
}

/** Records a contact that took place: it is done at once, and what follows from its outcome is the same as after one that was owed. */
export function logContact({ id, memberId, method, by, today, ...outcome }: LogContact): Result<FollowUpCompleted, FollowUpProblem> {
  const contact = { id, memberId, kind: 'contact', origin: 'staff', method, dueOn: today, ownerId: by, state: 'due' } as const;
  return completeFollowUp(contact, { ...outcome, today });
}
