import { problem } from '../kernel/index.ts';

/** Every way a relative's record says no. */
export const familyProblems = {
  nameMissing: () => problem('invalid', 'families/name-missing'),
  relationMissing: () => problem('invalid', 'families/relation-missing'),
  relationTooLong: () => problem('invalid', 'families/relation-too-long'),
  noConsent: () => problem('forbidden', 'families/no-consent'),
} as const;
export type FamilyProblem = ReturnType<(typeof familyProblems)[keyof typeof familyProblems]>;
