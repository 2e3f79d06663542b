import { problem } from '../kernel/index.ts';

/** The refusals of ladders. */
export const ladderProblems = {
  closed: () => problem('conflict', 'ladders/closed'),
  /** An outcome is of the step that is next, and of no other. */
  otherStep: (step: number) => problem('conflict', 'ladders/other-step', { step }),
  /** Somebody else has the step: a mentor records what came of their own steps only. */
  notYours: () => problem('conflict', 'ladders/not-yours'),
  alreadyTheirs: () => problem('conflict', 'ladders/already-theirs'),
} as const;
export type LadderProblem = ReturnType<(typeof ladderProblems)[keyof typeof ladderProblems]>;
