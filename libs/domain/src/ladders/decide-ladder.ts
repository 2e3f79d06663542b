import { ok, refuse } from '../kernel/index.ts';
import type { Result, StaffId } from '../kernel/index.ts';
import { ladderProblems } from './ladder.problems.ts';
import type { LadderProblem } from './ladder.problems.ts';
import type { LadderNow, LadderStepNow } from './ladder.ts';

/** The step that is next of an open ladder. */
export function stepToDo(ladder: LadderNow): Result<LadderStepNow & { readonly place: number }, LadderProblem> {
  const step = ladder.current === null ? undefined : ladder.steps[ladder.current];
  return step === undefined || ladder.current === null ? refuse(ladderProblems.closed()) : ok({ ...step, place: ladder.current });
}

/** Accepts an outcome of the step that is next; a mentor records those of their own steps only. */
export function takeOutcome(
  ladder: LadderNow,
  { step, ownOnly }: { readonly step: number; readonly ownOnly: StaffId | null },
): Result<LadderStepNow, LadderProblem> {
  const next = stepToDo(ladder);
  if (!next.ok) return next;
  if (next.value.place !== step) return refuse(ladderProblems.otherStep(next.value.place + 1));
  return ownOnly !== null && next.value.ownerId !== ownOnly ? refuse(ladderProblems.notYours()) : next;
}

/** Accepts another person for the step that is next. */
export function handOver(ladder: LadderNow, to: StaffId): Result<LadderStepNow & { readonly place: number }, LadderProblem> {
  const next = stepToDo(ladder);
  return next.ok && next.value.ownerId === to ? refuse(ladderProblems.alreadyTheirs()) : next;
}
