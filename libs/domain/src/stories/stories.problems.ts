import { problem } from '../kernel/index.ts';

/** The refusals of stories. */
export const storyProblems = {
  saysNothing: () => problem('invalid', 'stories/says-nothing'),
  nameIdentifies: () => problem('invalid', 'stories/name-identifies'),
  groupMissing: () => problem('invalid', 'stories/group-missing'),
  groupNotAllowed: () => problem('invalid', 'stories/group-not-allowed'),
  endNotAllowed: () => problem('invalid', 'stories/end-not-allowed'),
  notAgreed: () => problem('invalid', 'stories/not-agreed'),
  notWaiting: () => problem('conflict', 'stories/not-waiting'),
  checkIncomplete: () => problem('invalid', 'stories/check-incomplete'),
  widerThanAgreed: () => problem('invalid', 'stories/wider-than-agreed'),
  alreadyWithdrawn: () => problem('conflict', 'stories/already-withdrawn'),
} as const;
export type StoryProblem = ReturnType<(typeof storyProblems)[keyof typeof storyProblems]>;
