import { isDayBefore } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';

/** A span of sobriety that is celebrated, in the unit it is spoken of. */
export interface MilestoneStep {
  readonly unit: 'hours' | 'days' | 'months' | 'years';
  readonly count: number;
  /** Its name in numbers, as programme kinds and the wire carry it: 180 stands for six months, whatever the calendar says. */
  readonly days: number;
}

/** A step on the calendar of one person. */
export interface Milestone extends MilestoneStep {
  readonly on: Day;
}
export interface MilestoneSeen extends Milestone {
  readonly reached: boolean;
}

/** Beyond any life; it only ends the list. */
const mostYears = 80;

/** What the fellowship celebrates: 24 hours, 7, 30, 60, 90 days, 6, 9, 12, 18 months, then each year. */
export const milestoneSteps: readonly MilestoneStep[] = [
  { unit: 'hours', count: 24, days: 1 },
  { unit: 'days', count: 7, days: 7 },
  { unit: 'days', count: 30, days: 30 },
  { unit: 'days', count: 60, days: 60 },
  { unit: 'days', count: 90, days: 90 },
  { unit: 'months', count: 6, days: 180 },
  { unit: 'months', count: 9, days: 270 },
  { unit: 'months', count: 12, days: 365 },
  { unit: 'months', count: 18, days: 545 },
  ...Array.from({ length: mostYears - 1 }, (_, index): MilestoneStep => ({ unit: 'years', count: index + 2, days: (index + 2) * 365 })),
];

/** The local day of a step, by the calendar; a day that a month does not have becomes its last one. */
function dayOf({ unit, count }: MilestoneStep, startedOn: Day): Day {
  return startedOn.add(unit === 'hours' ? { days: 1 } : { [unit]: count });
}

const milestonesOf = (startedOn: Day): readonly Milestone[] => milestoneSteps.map((step) => ({ ...step, on: dayOf(step, startedOn) }));

/** Those that fall on a day from `from` to `to`, both included. */
export function milestonesBetween(startedOn: Day, from: Day, to: Day): readonly Milestone[] {
  return milestonesOf(startedOn).filter(({ on }) => !isDayBefore(on, from) && !isDayBefore(to, on));
}

/** Those reached by today and the next one, earliest first: what a member's page shows. */
export function milestonesSeen(startedOn: Day, today: Day): readonly MilestoneSeen[] {
  const seen = milestonesOf(startedOn).map((milestone) => ({ ...milestone, reached: !isDayBefore(today, milestone.on) }));
  return seen.slice(0, seen.findIndex(({ reached }) => !reached) + 1);
}

/** The latest one reached by today; undefined in the first 24 hours. */
export const latestMilestone = (startedOn: Day, today: Day): Milestone | undefined =>
  milestonesOf(startedOn).findLast(({ on }) => !isDayBefore(today, on));

/** The first one still to come. */
export const nextMilestone = (startedOn: Day, today: Day): Milestone | undefined =>
  milestonesOf(startedOn).find(({ on }) => isDayBefore(today, on));
