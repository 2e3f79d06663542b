import { problem } from '../kernel/index.ts';

/** The refusals of proofs of attendance. */
export const proofProblems = {
  nameMissing: () => problem('invalid', 'proofs/name-missing'),
  endsBeforeStart: () => problem('invalid', 'proofs/ends-before-start'),
  inFuture: () => problem('invalid', 'proofs/in-future'),
  tooLong: () => problem('invalid', 'proofs/too-long'),
  nothingAttended: () => problem('invalid', 'proofs/nothing-attended'),
  alreadyWithdrawn: () => problem('conflict', 'proofs/already-withdrawn'),
} as const;
export type ProofProblem = ReturnType<(typeof proofProblems)[keyof typeof proofProblems]>;
