import { problem } from '../kernel/index.ts';

/** The refusals of plans and templates of aftercare. */
export const aftercareProblems = {
  noContact: () => problem('invalid', 'aftercare/no-contact'),
  daysNotInOrder: () => problem('invalid', 'aftercare/days-not-in-order'),
} as const;
export type AftercareProblem = ReturnType<(typeof aftercareProblems)[keyof typeof aftercareProblems]>;
