import { problem } from '../kernel/index.ts';
import type { FollowUpId } from '../kernel/index.ts';

/** The refusals of follow-ups and of answers to the attention list. */
export const followUpProblems = {
  alreadyDone: (followUpId: FollowUpId) => problem('conflict', 'follow-ups/already-done', { followUpId }),
  /** The person does not work here, makes no contacts, or does not work in the branch of the member. */
  ownerNotHere: () => problem('conflict', 'follow-ups/owner-not-here'),
  snoozeNotInFuture: () => problem('invalid', 'follow-ups/snooze-not-in-future'),
} as const;
export type FollowUpProblem = ReturnType<(typeof followUpProblems)[keyof typeof followUpProblems]>;
