import { ok, refuse } from '../kernel/index.ts';
import type { Result } from '../kernel/index.ts';
import { mentorLimits } from './mentor.limits.ts';
import { mentorProblems } from './mentor.problems.ts';
import type { MentorProblem } from './mentor.problems.ts';

/** The bounds of the rules about mentors, which a centre may change. */
export interface MentorBounds {
  /** Whole months of sobriety that a volunteer needs, and somebody who is paid. */
  readonly soberMonths: number;
  readonly paidSoberMonths: number;
  readonly trainingHours: number;
  /** The most days between two supervisions. */
  readonly supervisionDays: number;
  /** The most seats of a volunteer, and of somebody who is paid. */
  readonly seats: number;
  readonly paidSeats: number;
  /** For how many days people who stayed in the same branch at the same time are not paired. */
  readonly wardDays: number;
  /** After how many days the next contact is due. */
  readonly contactDays: number;
  readonly needsLanguage: boolean;
  readonly needsSameBranch: boolean;
}

/** The defaults (PRODUCT, "Numbers the defaults come from"). */
export const defaultMentorBounds: MentorBounds = {
  soberMonths: 12,
  paidSoberMonths: 24,
  trainingHours: 46,
  supervisionDays: 14,
  seats: 5,
  paidSeats: 15,
  wardDays: 90,
  contactDays: 7,
  needsLanguage: true,
  needsSameBranch: false,
};

/** Refuses bounds under which nobody would be protected, or nobody could be paired. */
export function checkMentorBounds(bounds: MentorBounds): Result<MentorBounds, MentorProblem> {
  for (const [name, { from, to }] of Object.entries(mentorLimits.bounds)) {
    const value = bounds[name as keyof typeof mentorLimits.bounds];
    if (value < from || value > to) return refuse(mentorProblems.boundOutOfRange(name, from, to));
  }
  return ok(bounds);
}
