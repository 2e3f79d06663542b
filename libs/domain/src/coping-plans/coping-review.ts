import { happened, isDayBefore, ok, refuse } from '../kernel/index.ts';
import type { Day, MemberId, Result } from '../kernel/index.ts';
import { copingLimits } from './coping-plan.ts';
import type { CopingPlanEvent } from './coping-plans.events.ts';
import { copingPlanProblems } from './coping-plans.problems.ts';
import type { CopingPlanProblem } from './coping-plans.problems.ts';

/** A plan is gone over again after this number of days, where the centre has chosen no other (docs/rules/coping-plans.md). */
export const usualReviewDays = 90;

/** Refuses days under which a plan would be asked about each day, or never. */
export function checkReviewDays(days: number): Result<number, CopingPlanProblem> {
  const { from, to } = copingLimits.reviewDays;
  return days < from || days > to ? refuse(copingPlanProblems.daysOutOfRange(from, to)) : ok(days);
}

export interface ReviewCopingPlan {
  readonly memberId: MemberId;
  readonly on: Day;
  readonly today: Day;
}

/** Records that a plan was gone over with the member on a day, which has come. */
export function reviewCopingPlan({ memberId, on, today }: ReviewCopingPlan): Result<readonly CopingPlanEvent[], CopingPlanProblem> {
  if (isDayBefore(today, on)) return refuse(copingPlanProblems.reviewInFuture());
  return ok([happened('coping-plan-reviewed', 'member', memberId, { on: on.toString() }, [memberId])]);
}

export interface CopingReview {
  readonly dueOn: Day;
  readonly isDue: boolean;
}

/** The day on which a plan is to be gone over again, and whether it has come. */
export function nextReview(lastOn: Day, days: number, today: Day): CopingReview {
  const dueOn = lastOn.add({ days });
  return { dueOn, isDue: !isDayBefore(today, dueOn) };
}
