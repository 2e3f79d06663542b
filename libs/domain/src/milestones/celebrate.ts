import { happened, isDayBefore, ok, refuse } from '../kernel/index.ts';
import type { Day, MemberId, Result } from '../kernel/index.ts';
import { celebrationWays, consentInForce } from '../members/index.ts';
import type { CelebrationWay, Consent } from '../members/index.ts';
import type { MilestoneEvent } from './milestone.events.ts';
import { milestonesReached, milestonesSeen } from './milestone.ts';
import type { Milestone, MilestoneStep } from './milestone.ts';
import { milestoneProblems } from './milestone.problems.ts';
import type { MilestoneProblem } from './milestone.problems.ts';

/** The ways in which a person wants their milestones celebrated on a day, by their consents; none while they have said nothing. */
export const waysAgreed = (consents: readonly Consent[], on: Day): readonly CelebrationWay[] =>
  celebrationWays.filter((way) => consentInForce(consents, 'celebrate', way, on) !== undefined);

/** An episode of sobriety, as far as milestones ask. */
export interface Counted {
  readonly startedOn: Day;
  readonly endedOn: Day | null;
}

/** The milestones that an episode has reached: today those of one that runs, and for good those of one that ended. */
export const reachedIn = (steps: readonly MilestoneStep[], { startedOn, endedOn }: Counted, today: Day): readonly Milestone[] =>
  endedOn === null
    ? milestonesSeen(steps, startedOn, today).filter(({ reached }) => reached)
    : milestonesReached(steps, startedOn, endedOn);

export interface Celebrate {
  readonly memberId: MemberId;
  readonly episode: Counted;
  /** The steps that the centre keeps. */
  readonly steps: readonly MilestoneStep[];
  readonly step: number;
  readonly on: Day;
  readonly way: CelebrationWay;
  readonly consents: readonly Consent[];
  readonly isCelebrated: boolean;
  readonly today: Day;
}

/** Records that a milestone was celebrated: once, not before it was reached, and only as the person agrees on that day. */
export function celebrate(asked: Celebrate): Result<readonly MilestoneEvent[], MilestoneProblem> {
  const { memberId, episode, steps, step, on, way, consents, isCelebrated, today } = asked;
  if (isDayBefore(today, on)) return refuse(milestoneProblems.inFuture());
  if (!steps.some((one) => one.step === step)) return refuse(milestoneProblems.notKept());
  const milestone = reachedIn(steps, episode, today).find((one) => one.step === step);
  if (milestone === undefined || isDayBefore(on, milestone.on)) return refuse(milestoneProblems.notReached());
  if (isCelebrated) return refuse(milestoneProblems.alreadyCelebrated());
  if (!waysAgreed(consents, on).includes(way)) return refuse(milestoneProblems.notAgreed());
  return ok([happened('milestone-celebrated', 'member', memberId, { step, on: on.toString(), way }, [memberId])]);
}
