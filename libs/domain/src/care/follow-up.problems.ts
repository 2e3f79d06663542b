import { problem } from '../kernel/index.ts';
import type { FollowUpId } from '../kernel/index.ts';

/** The refusals of follow-ups and of answers to the attention list. */
export const followUpProblems = {
  alreadyDone: (followUpId: FollowUpId) => problem('conflict', 'follow-ups/already-done', { followUpId }),
  snoozeNotInFuture: () => problem('invalid', 'follow-ups/snooze-not-in-future'),
} as const;
export type FollowUpProblem = ReturnType<(typeof followUpProblems)[keyof typeof followUpProblems]>;
