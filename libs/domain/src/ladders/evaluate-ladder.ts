import { earliest, isBefore } from '../kernel/index.ts';
import type { Instant, StaffId } from '../kernel/index.ts';
import type { LadderPolicy, LadderStep } from '../programmes/index.ts';
import { dueOfStep } from './due-of-step.ts';
import type { LadderFact, LadderNow, LadderOutcome, LadderReason, LadderStepNow } from './ladder.ts';
import { closedByMarks, closedTimes, isSession, lastMarks, openMisses } from './open-misses.ts';
import type { ClosedTime } from './open-misses.ts';

export interface LadderClock {
  readonly now: Instant;
  /** The zone of the member's branch. */
  readonly timeZone: string;
}

/** The reason with which an outcome closes a ladder; undefined for one after which the next step begins. */
const reasonOfOutcome: Readonly<Record<LadderOutcome, LadderReason | undefined>> = {
  'reached-well': 'reached-well',
  'reached-needs-support': 'needs-support',
  'not-reached': undefined,
  'wrong-number': undefined,
  'asked-not-to-be-called': 'asked-not-to-be-called',
};

/** How a person closed a ladder, with an outcome or a reason: the first that did counts. */
function closedByPerson(facts: readonly LadderFact[]): LadderNow['closed'] {
  const closings = facts.flatMap((fact) => {
    const reason = fact.type === 'closed' ? fact.reason : fact.type === 'outcome' ? reasonOfOutcome[fact.outcome] : undefined;
    return reason === undefined ? [] : [{ reason, at: fact.at }];
  });
  return closings.reduce<LadderNow['closed']>((first, one) => (first === null || isBefore(one.at, first.at) ? one : first), null);
}

/**
 * A ladder at an instant: a pure function of its policy, what happened to it, and the time. A person has the last word; otherwise marks close
 * it, and otherwise the first step that is not over is next.
 */
export function evaluateLadder({ steps }: LadderPolicy, facts: readonly LadderFact[], { now, timeZone }: LadderClock): LadderNow {
  const openedAt = earliest(facts.filter(isSession).map(({ at }) => at)) ?? now;
  const closed = closedByPerson(facts) ?? closedByMarks(facts) ?? null;
  const misses = openMisses(lastMarks(facts)).map(({ sessionId }) => sessionId);
  const walked = walk(steps, facts, { openedAt, now: closed?.at ?? now, timeZone });
  const place = closed === null ? walked.findIndex(({ state }) => state === 'next' || state === 'waiting') : -1;
  const current = place === -1 ? null : place;
  const step = current === null ? undefined : walked[current];
  const dueAt = step?.dueAt ?? null;
  const isLast = current === steps.length - 1;
  return {
    ...{ openedAt, misses, closed, current, steps: closed === null ? walked : walked.map(ended) },
    isOverdue: dueAt !== null && isBefore(dueAt, now),
    changesAt: step === undefined || dueAt === null || isLast ? null : dueAt.add({ minutes: step.patience }),
  };
}

/** A step of a closed ladder that was still to be done is not any more. */
const ended = (step: LadderStepNow): LadderStepNow =>
  step.state === 'next' || step.state === 'waiting' ? { ...step, state: 'ahead' } : step;

/** The steps in order: each begins when the one before it is over. */
function walk(
  steps: readonly LadderStep[],
  facts: readonly LadderFact[],
  { openedAt, now, timeZone }: LadderClock & { readonly openedAt: Instant },
): readonly LadderStepNow[] {
  let began: Instant | null = openedAt;
  const closedFor = closedTimes(facts);
  return steps.map((step, place): LadderStepNow => {
    if (began === null) return { ...step, ...notBegun };
    const at: Instant = began;
    const { stepNow, overAt } = stepAt(step, factsOfStep(facts, place), {
      ...{ beganAt: at, isLast: place === steps.length - 1, closedFor, now, timeZone },
    });
    began = overAt;
    return stepNow;
  });
}

const notBegun = { state: 'ahead', ownerId: null, beganAt: null, dueAt: null, outcome: null, doneAt: null } as const;

interface FactsOfStep {
  /** The person who has the step; undefined while nobody was looked for. */
  readonly owner: StaffId | null | undefined;
  /** The outcome that closed the ladder, and before one did the latest: the last step may be tried again and again. */
  readonly done: { readonly outcome: LadderOutcome; readonly at: Instant } | undefined;
}

function factsOfStep(facts: readonly LadderFact[], place: number): FactsOfStep {
  const given = facts.flatMap((fact) => (fact.type === 'given' && fact.step === place ? [fact] : []));
  const done = facts.flatMap((fact) => (fact.type === 'outcome' && fact.step === place ? [fact] : []));
  return { owner: given.at(-1)?.to, done: done.find(({ outcome }) => reasonOfOutcome[outcome] !== undefined) ?? done.at(-1) };
}

interface StepClock extends LadderClock {
  readonly beganAt: Instant;
  readonly isLast: boolean;
  readonly closedFor: readonly ClosedTime[];
}

/** The instant from which the time of a step counts: a step that was not over when marks closed the ladder begins anew when it is open again. */
function countedFrom(step: LadderStep, done: FactsOfStep['done'], { beganAt, isLast, closedFor, timeZone }: StepClock): Instant {
  return closedFor.reduce((began, { from, to }) => {
    const passesAt = isLast ? undefined : dueOfStep(step, began, timeZone).add({ minutes: step.patience });
    const overAt = done?.at ?? passesAt;
    const wasOver = overAt !== undefined && !isBefore(from, overAt);
    return wasOver || !isBefore(began, to) ? began : to;
  }, beganAt);
}

/** One step that has begun, and when it is over; null while it is not. The last step is never over by itself: it stays overdue and visible. */
function stepAt(
  step: LadderStep,
  { owner, done }: FactsOfStep,
  clock: StepClock,
): { readonly stepNow: LadderStepNow; readonly overAt: Instant | null } {
  const { beganAt, isLast, now, timeZone } = clock;
  if (owner === null && !isLast) return { stepNow: { ...step, ...notBegun, state: 'passed', beganAt }, overAt: beganAt };
  const dueAt = dueOfStep(step, countedFrom(step, done, clock), timeZone);
  const base = { ...step, ownerId: owner ?? null, beganAt, dueAt, outcome: done?.outcome ?? null, doneAt: done?.at ?? null };
  const passesAt = dueAt.add({ minutes: step.patience });
  if (done !== undefined && !(isLast && reasonOfOutcome[done.outcome] === undefined))
    return { stepNow: { ...base, state: 'done' }, overAt: done.at };
  // Somebody was to do it: one that was given to nobody yet is given first, also when the worker looks late.
  if (!isLast && owner !== undefined && !isBefore(now, passesAt)) return { stepNow: { ...base, state: 'not-done' }, overAt: passesAt };
  return { stepNow: { ...base, state: owner === undefined ? 'waiting' : 'next' }, overAt: null };
}
