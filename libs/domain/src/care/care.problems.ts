import { problem } from '../kernel/index.ts';
import type { FollowUpId } from '../kernel/index.ts';

/** Every way care says no. */
export const careProblems = {
  followUpDone: (followUpId: FollowUpId) => problem('conflict', 'care/follow-up-done', { followUpId }),
  laterNotAhead: () => problem('invalid', 'care/later-not-ahead'),
} as const;
export type CareProblem = ReturnType<(typeof careProblems)[keyof typeof careProblems]>;
