import { problem } from '../kernel/index.ts';

/** The refusals of a relative's record. */
export const familyProblems = {
  nameMissing: () => problem('invalid', 'families/name-missing'),
  relationMissing: () => problem('invalid', 'families/relation-missing'),
  relationTooLong: () => problem('invalid', 'families/relation-too-long'),
} as const;
export type FamilyProblem = ReturnType<(typeof familyProblems)[keyof typeof familyProblems]>;
