import { ok, refuse } from '../kernel/index.ts';
import type { Result } from '../kernel/index.ts';
import { milestoneSteps } from './milestone.ts';
import type { MilestoneStep } from './milestone.ts';
import { milestoneProblems } from './milestone.problems.ts';
import type { MilestoneProblem } from './milestone.problems.ts';

/** The milestones of the product as a centre chooses among them: the steps of the first two years, and every year after them at once. */
export const milestoneChoices = ['1', '7', '30', '60', '90', '180', '270', '365', '545', 'yearly'] as const;
export type MilestoneChoice = (typeof milestoneChoices)[number];

/** The milestones that a centre keeps: some of those of the product, and days of its own. */
export interface KeptMilestones {
  readonly choices: readonly MilestoneChoice[];
  readonly ownDays: readonly number[];
}

/** All milestones of the product and no other day, while a centre has chosen nothing. */
export const everyMilestone: KeptMilestones = { choices: milestoneChoices, ownDays: [] };

export const milestoneLimits = {
  ownDays: { from: 2, to: 1000 },
  mostOwnDays: 10,
} as const;

const choiceOf = ({ unit, step }: MilestoneStep): MilestoneChoice | undefined =>
  unit === 'years' ? 'yearly' : milestoneChoices.find((choice) => choice === String(step));

const ownStep = (days: number): MilestoneStep => ({ unit: 'days', count: days, step: days });

/** The steps that a centre keeps. */
export const stepsKept = ({ choices, ownDays }: KeptMilestones): readonly MilestoneStep[] => [
  ...milestoneSteps.filter((step) => {
    const choice = choiceOf(step);
    return choice !== undefined && choices.includes(choice);
  }),
  ...ownDays.map(ownStep),
];

/** Whether a step is one of the product; every other is a centre's own. */
export const isOfProduct = ({ unit, step }: Pick<MilestoneStep, 'unit' | 'step'>): boolean =>
  milestoneSteps.some((one) => one.unit === unit && one.step === step);

/** Whether a kind of groups celebrates a milestone: those that it lists, and a centre's own where it celebrates any. */
export const isCelebratedIn = (listed: readonly number[], step: Pick<MilestoneStep, 'unit' | 'step'>): boolean =>
  isOfProduct(step) ? listed.includes(step.step) : listed.length > 0;

/** Checks what a centre keeps: own days within bounds, each once, and none that the product has. */
export function keepMilestones({ choices, ownDays }: KeptMilestones): Result<KeptMilestones, MilestoneProblem> {
  const { from, to } = milestoneLimits.ownDays;
  if (ownDays.length > milestoneLimits.mostOwnDays) return refuse(milestoneProblems.tooManyDays(milestoneLimits.mostOwnDays));
  if (ownDays.some((days) => days < from || days > to)) return refuse(milestoneProblems.dayOutOfRange(from, to));
  const known = ownDays.find((days) => milestoneSteps.some(({ step }) => step === days));
  if (known !== undefined) return refuse(milestoneProblems.dayKnown(known));
  return ok({
    choices: milestoneChoices.filter((choice) => choices.includes(choice)),
    ownDays: [...new Set(ownDays)].toSorted((a, b) => a - b),
  });
}
