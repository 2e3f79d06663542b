import { problem } from '../kernel/index.ts';

/** The refusals of milestones. */
export const milestoneProblems = {
  dayOutOfRange: (from: number, to: number) => problem('invalid', 'milestones/day-out-of-range', { from, to }),
  dayKnown: (days: number) => problem('invalid', 'milestones/day-known', { days }),
  tooManyDays: (most: number) => problem('invalid', 'milestones/too-many-days', { most }),
  notKept: () => problem('invalid', 'milestones/not-kept'),
  notReached: () => problem('invalid', 'milestones/not-reached'),
  inFuture: () => problem('invalid', 'milestones/in-future'),
  notAgreed: () => problem('conflict', 'milestones/not-agreed'),
  alreadyCelebrated: () => problem('conflict', 'milestones/already-celebrated'),
} as const;
export type MilestoneProblem = ReturnType<(typeof milestoneProblems)[keyof typeof milestoneProblems]>;
