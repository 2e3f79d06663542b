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

/** What the fellowship celebrates, shortest first: 24 hours, 7, 30, 60, 90 days, 6, 9, 12, 18 months, then each year. */
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

/** The milestones of a person up to a day, earliest first, and the one after them. The calendar is asked for no step beyond. */
function milestonesUntil(startedOn: Day, last: Day): { readonly reached: readonly Milestone[]; readonly next: Milestone | undefined } {
  const reached: Milestone[] = [];
  for (const step of milestoneSteps) {
    const milestone = { ...step, on: dayOf(step, startedOn) };
    if (isDayBefore(last, milestone.on)) return { reached, next: milestone };
    reached.push(milestone);
  }
  return { reached, next: undefined };
}

/** Those that fall on a day from `from` to `to`, both included. */
export const milestonesBetween = (startedOn: Day, from: Day, to: Day): readonly Milestone[] =>
  milestonesUntil(startedOn, to).reached.filter(({ on }) => !isDayBefore(on, from));

/** Those reached by today and the next one, earliest first: what a member's page shows. */
export function milestonesSeen(startedOn: Day, today: Day): readonly MilestoneSeen[] {
  const { reached, next } = milestonesUntil(startedOn, today);
  const seen = reached.map((milestone) => ({ ...milestone, reached: true }));
  return next === undefined ? seen : [...seen, { ...next, reached: false }];
}
