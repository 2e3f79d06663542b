import { problem } from '../kernel/index.ts';

/** The refusals of introductions. */
export const introductionProblems = {
  peopleCount: (from: number, to: number) => problem('invalid', 'introductions/people-count', { from, to }),
  oneFamily: () => problem('conflict', 'introductions/one-family'),
  mentorPair: () => problem('conflict', 'introductions/mentor-pair'),
  otherWard: () => problem('conflict', 'introductions/other-ward'),
  noSharedGroup: () => problem('conflict', 'introductions/no-shared-group'),
  alreadyAsked: () => problem('conflict', 'introductions/already-asked'),
  askedRecently: (days: number) => problem('conflict', 'introductions/asked-recently', { days }),
  tooManyOpen: (most: number) => problem('conflict', 'introductions/too-many-open', { most }),
  notOpen: () => problem('conflict', 'introductions/not-open'),
  notMet: () => problem('conflict', 'introductions/not-met'),
  personUnknown: () => problem('invalid', 'introductions/person-unknown'),
  phoneMissing: () => problem('conflict', 'introductions/phone-missing'),
  phoneShared: () => problem('conflict', 'introductions/phone-shared'),
} as const;
export type IntroductionProblem = ReturnType<(typeof introductionProblems)[keyof typeof introductionProblems]>;
