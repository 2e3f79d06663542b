import { problem } from '../kernel/index.ts';

/** The refusals of plans of what helps. */
export const copingPlanProblems = {
  empty: () => problem('invalid', 'coping-plans/empty'),
  lineEmpty: (section: string) => problem('invalid', 'coping-plans/line-empty', { section }),
  tooManyLines: (section: string, most: number) => problem('invalid', 'coping-plans/too-many-lines', { section, most }),
  sortMissing: () => problem('invalid', 'coping-plans/sort-missing'),
  partNotAllowed: (section: string) => problem('invalid', 'coping-plans/part-not-allowed', { section }),
  numberInvalid: () => problem('invalid', 'coping-plans/number-invalid'),
  reviewInFuture: () => problem('invalid', 'coping-plans/review-in-future'),
  daysOutOfRange: (from: number, to: number) => problem('invalid', 'coping-plans/days-out-of-range', { from, to }),
} as const;
export type CopingPlanProblem = ReturnType<(typeof copingPlanProblems)[keyof typeof copingPlanProblems]>;
