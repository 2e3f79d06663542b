import { daysBetween, isDayBefore, Temporal } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';

/** A span of sobriety that is celebrated, in the unit in which people name it. */
export interface MilestoneStep {
  readonly unit: 'hours' | 'days' | 'months' | 'years';
  readonly count: number;
  /** Its name as a number, by which programme kinds list it: 180 is six months, whatever their number of days. */
  readonly step: number;
}

/** A milestone of one person, with its day. It is named by unit and count, so that six months are not called 180 days. */
export interface Milestone extends MilestoneStep {
  readonly on: Day;
  /** The days from the first day of sobriety to this one: six months are 181 to 184. */
  readonly days: number;
}
export interface MilestoneSeen extends Milestone {
  readonly reached: boolean;
}

/** In years. Longer than any span of sobriety, so that the list ends. */
const mostYears = 80;

/** The milestones of the fellowship tradition, shortest first: 24 hours, 7, 30, 60, 90 days, 6, 9, 12, 18 months, then each year. */
export const milestoneSteps: readonly MilestoneStep[] = [
  { unit: 'hours', count: 24, step: 1 },
  { unit: 'days', count: 7, step: 7 },
  { unit: 'days', count: 30, step: 30 },
  { unit: 'days', count: 60, step: 60 },
  { unit: 'days', count: 90, step: 90 },
  { unit: 'months', count: 6, step: 180 },
  { unit: 'months', count: 9, step: 270 },
  { unit: 'months', count: 12, step: 365 },
  { unit: 'months', count: 18, step: 545 },
  ...Array.from({ length: mostYears - 1 }, (_, index): MilestoneStep => ({ unit: 'years', count: index + 2, step: (index + 2) * 365 })),
];

/** The local day of a step, by the calendar; a day that a month does not have becomes its last one. */
function dayOf({ unit, count }: MilestoneStep, startedOn: Day): Day {
  return startedOn.add(unit === 'hours' ? { days: 1 } : { [unit]: count });
}

const milestoneAt = (step: MilestoneStep, startedOn: Day): Milestone => {
  const on = dayOf(step, startedOn);
  return { ...step, on, days: daysBetween(startedOn, on) };
};

/** The fewest and the most days in one of each unit, whatever the calendar. */
const spans: Readonly<Record<MilestoneStep['unit'], readonly [fewest: number, most: number]>> = {
  hours: [1 / 24, 1 / 24],
  days: [1, 1],
  months: [28, 31],
  years: [365, 366],
};

/** The days on which sobriety began that reach one of these milestones on a day, so that a centre looks for those days and not at everybody. */
export const startsReaching = (steps: readonly MilestoneStep[], on: Day): readonly Day[] => {
  const found = steps.flatMap((step) => {
    const earliest = on.subtract(step.unit === 'hours' ? { days: 1 } : { [step.unit]: step.count });
    // The last day of a short month is the milestone of up to four first days.
    return [0, 1, 2, 3].map((days) => earliest.add({ days })).filter((day) => dayOf(step, day).equals(on));
  });
  return [...new Map(found.map((day) => [day.toString(), day])).values()];
};

const inOrder = (milestones: readonly Milestone[]): readonly Milestone[] =>
  milestones.toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on));

/** The milestones among these steps that fall on a day from `from` to `to`, both included. Only the steps that may fall there are looked up in the calendar. */
export function milestonesBetween(steps: readonly MilestoneStep[], startedOn: Day, from: Day, to: Day): readonly Milestone[] {
  const [least, most] = [daysBetween(startedOn, from), daysBetween(startedOn, to)];
  const near = steps.filter(({ unit, count }) => count * spans[unit][1] >= least && count * spans[unit][0] <= most);
  return inOrder(near.map((step) => milestoneAt(step, startedOn)).filter(({ on }) => !isDayBefore(on, from) && !isDayBefore(to, on)));
}

/** The milestones reached by today and the next one, earliest first, as a member's page shows them. */
export function milestonesSeen(steps: readonly MilestoneStep[], startedOn: Day, today: Day): readonly MilestoneSeen[] {
  const seen = inOrder(steps.map((step) => milestoneAt(step, startedOn))).map((one) => ({ ...one, reached: !isDayBefore(today, one.on) }));
  const next = seen.findIndex(({ reached }) => !reached);
  return next < 0 ? seen : seen.slice(0, next + 1);
}

/** The milestones that an episode which ended had reached before its last day. Days are never erased, so they stay. */
export function milestonesReached(steps: readonly MilestoneStep[], startedOn: Day, endedOn: Day): readonly Milestone[] {
  return milestonesSeen(steps, startedOn, endedOn.subtract({ days: 1 })).filter(({ reached }) => reached);
}
