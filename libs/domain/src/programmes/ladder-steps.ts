import { isDueInBounds, isPatience, ladderBounds } from './ladder-policy.ts';
import type { LadderStep, StepDue } from './ladder-policy.ts';
import { programmeProblems } from './programme.problems.ts';
import type { ProgrammeProblem } from './programme.problems.ts';

/** The time of a step as it is written down: the minutes after it begins, or a time of day with the number of days after that day. */
export interface WrittenDue {
  readonly after?: number;
  readonly at?: string;
  readonly day?: number;
}

/** A step of a ladder as a centre or a branch writes it down. */
export interface WrittenStep extends Omit<LadderStep, 'due'> {
  readonly due: WrittenDue;
}

/** The part of a ladder to which a fault belongs. */
export type StepPart = 'steps' | 'who' | 'due' | 'patience';

/** A fault of written steps: the place of the step from 1, 0 for the ladder as a whole, and the refusal. */
export interface StepFault {
  readonly step: number;
  readonly part: StepPart;
  readonly problem: ProgrammeProblem;
}

/** The time of a step; undefined where it is neither so many minutes nor a time of day, or both. */
function dueFrom({ after, at, day }: WrittenDue): StepDue | undefined {
  if (after !== undefined) return at === undefined && day === undefined ? { after } : undefined;
  return at === undefined ? undefined : { at, day: day ?? 0 };
}

const { steps: mostSteps, minutes: mostMinutes, days: mostDays, from, to } = ladderBounds;

function faultsOfStep({ due, patience }: WrittenStep, step: number): readonly StepFault[] {
  const read = dueFrom(due);
  return [
    ...(read !== undefined && isDueInBounds(read)
      ? []
      : [
          {
            step,
            part: 'due' as const,
            problem: programmeProblems.ladderDueOutOfRange({ step, minutes: mostMinutes, days: mostDays, from, to }),
          },
        ]),
    ...(isPatience(patience)
      ? []
      : [{ step, part: 'patience' as const, problem: programmeProblems.ladderPatienceOutOfRange(step, mostMinutes) }]),
  ];
}

/** The faults of the steps that a centre or a branch writes down, in the order in which they are read; none for a ladder that may be used. */
export function ladderStepFaults(steps: readonly WrittenStep[]): readonly StepFault[] {
  const isCounted = steps.length > 0 && steps.length <= mostSteps;
  const last = steps.at(-1);
  return [
    ...(isCounted ? [] : [{ step: 0, part: 'steps' as const, problem: programmeProblems.ladderStepsOutOfRange(mostSteps) }]),
    ...steps.flatMap((step, place) => faultsOfStep(step, place + 1)),
    ...(last === undefined || last.who === 'in-charge'
      ? []
      : [{ step: steps.length, part: 'who' as const, problem: programmeProblems.ladderLastStep() }]),
  ];
}

/** The steps of a ladder from those that were written down; a step without a time is left out, which {@link ladderStepFaults} refuses before. */
export const ladderStepsFrom = (written: readonly WrittenStep[]): readonly LadderStep[] =>
  written.flatMap(({ due, ...step }) => {
    const read = dueFrom(due);
    return read === undefined ? [] : [{ ...step, due: read }];
  });
