import { ok, refuse } from '../kernel/index.ts';
import type { Result } from '../kernel/index.ts';
import { aftercareProblems } from './aftercare.problems.ts';
import type { AftercareProblem } from './aftercare.problems.ts';
import type { ContactDay, FollowUpMethod } from './follow-up.ts';

/** How a person leaves the centre: as agreed, or early and without a plan. */
export const leavings = ['planned', 'unplanned'] as const;
export type Leaving = (typeof leavings)[number];

/** A contact on a day after the discharge. */
export interface ContactStep {
  readonly day: ContactDay;
  readonly method: FollowUpMethod;
}

/** The contacts of a template, as days after a discharge. */
export interface AftercareSchedule {
  readonly steps: readonly ContactStep[];
  /** The first contacts after a discharge without a plan; those of `steps` follow, from the day after the last of these on. */
  readonly unplannedSteps: readonly ContactStep[];
  /** For how many months a call is owed each quarter, from the sixth month on; 0 for none. */
  readonly quarterlyMonths: number;
}

/** The months after a discharge until which quarterly calls may be owed. */
export const quarterlyUntil = [0, 6, 9, 12, 15, 18, 21, 24] as const;

/**
 * The template of the product, "Two years, step by step": days 2, 7, 14, 30, 60 and 90, then each quarter to 24 months. Most people are lost
 * in the first month, which is why the contacts are dense there. Who leaves early is called on the same day, and visited on day 2.
 */
export const twoYears: AftercareSchedule = {
  steps: [
    { day: 2, method: 'call' },
    { day: 7, method: 'visit' },
    { day: 14, method: 'call' },
    { day: 30, method: 'call' },
    { day: 60, method: 'call' },
    { day: 90, method: 'visit' },
  ],
  unplannedSteps: [
    { day: 0, method: 'call' },
    { day: 2, method: 'visit' },
  ],
  quarterlyMonths: 24,
};

/** The contacts by days for one way of leaving. */
export function stepsFor({ steps, unplannedSteps }: AftercareSchedule, leaving: Leaving): readonly ContactStep[] {
  if (leaving === 'planned') return steps;
  const last = unplannedSteps.at(-1)?.day ?? -1;
  return [...unplannedSteps, ...steps.filter(({ day }) => day > last)];
}

const areInOrder = (steps: readonly ContactStep[]): boolean =>
  steps.every(({ day }, index) => index === 0 || (steps[index - 1]?.day ?? day) < day);

/** Accepts a schedule with a contact, whose days are in order and not named twice. */
export function checkSchedule(schedule: AftercareSchedule): Result<AftercareSchedule, AftercareProblem> {
  if (schedule.steps.length === 0) return refuse(aftercareProblems.noContact());
  return areInOrder(schedule.steps) && areInOrder(schedule.unplannedSteps) ? ok(schedule) : refuse(aftercareProblems.daysNotInOrder());
}
