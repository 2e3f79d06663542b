import { daysBetween, isDayBefore } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';

/** The answers to "did it happen?": they went, not this time, or the day was changed. */
export const visitOutcomes = ['went', 'not-this-time', 'moved'] as const;
export type VisitOutcome = (typeof visitOutcomes)[number];

/** A step of the way to a meeting, in the order in which it was recorded. */
export type ReferralStep =
  | { readonly type: 'arranged'; readonly on: Day }
  | { readonly type: 'answered'; readonly outcome: VisitOutcome }
  | { readonly type: 'ended' };

/** The state of a referral: a visit is ahead, its day is there, another one is to be arranged, all visits were answered, or it ended early. */
export const referralStates = ['ahead', 'due', 'to-arrange', 'done', 'ended'] as const;
export type ReferralState = (typeof referralStates)[number];
/** The states in which a step is still owed. */
export const openReferralStates: readonly ReferralState[] = ['ahead', 'due', 'to-arrange'];

export interface ReferralCourse {
  /** The day of the visit that nobody has answered; null without one. */
  readonly visitOn: Day | null;
  /** The visits that took place. */
  readonly went: number;
  /** The visits that were answered, whether they took place or not; a changed day is none. */
  readonly answered: number;
  readonly isEnded: boolean;
}

const nothingYet: ReferralCourse = { visitOn: null, went: 0, answered: 0, isEnded: false };

/** The course of a referral, from its steps alone. */
export const courseOf = (steps: readonly ReferralStep[]): ReferralCourse => steps.reduce(afterStep, nothingYet);

function afterStep(course: ReferralCourse, step: ReferralStep): ReferralCourse {
  if (step.type === 'arranged') return { ...course, visitOn: step.on };
  if (step.type === 'ended') return { ...course, visitOn: null, isEnded: true };
  const { went, answered } = course;
  if (step.outcome === 'moved') return { ...course, visitOn: null };
  return { ...course, visitOn: null, answered: answered + 1, went: step.outcome === 'went' ? went + 1 : went };
}

/** The state of a referral for this many visits, on a day of the branch. */
export function referralState({ visitOn, answered, isEnded }: ReferralCourse, visits: number, today: Day): ReferralState {
  if (isEnded) return 'ended';
  if (visitOn !== null) return isDayBefore(today, visitOn) ? 'ahead' : 'due';
  return answered >= visits ? 'done' : 'to-arrange';
}

/** The number of the visit that is arranged or was answered last: the first of two. */
export const visitNumber = ({ visitOn, answered }: ReferralCourse): number => Math.max(1, visitOn === null ? answered : answered + 1);

/** For how many days nobody has answered whether a visit took place; 0 until its day is over. */
export const daysUnanswered = (visitOn: Day, today: Day): number => Math.max(0, daysBetween(visitOn, today));

/** A visit that nobody answered brings the member to the attention of the staff after this number of days. */
export const unansweredAfterDays = 2;
