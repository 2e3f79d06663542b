import { Temporal, isDayBefore } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';
import { stepsFor, twoYears } from './aftercare-schedule.ts';
import type { AftercareSchedule, Leaving } from './aftercare-schedule.ts';
import type { FollowUpKind, FollowUpMethod } from './follow-up.ts';

/** A contact of a plan. */
export interface PlannedFollowUp {
  readonly kind: FollowUpKind;
  readonly origin: 'plan';
  readonly method: FollowUpMethod;
  readonly dueOn: Day;
  /** The Sunday or holiday on which the contact would be due; null where it was not moved. */
  readonly movedFrom: Day | null;
}

/** A plan of aftercare after one discharge. */
export interface PlanAftercare {
  readonly dischargedOn: Day;
  readonly leaving: Leaving;
  readonly schedule: AftercareSchedule;
  /** The weekday of the weekly calls, 1 for Monday to 7 for Sunday; null without such calls. */
  readonly weeklyOn: number | null;
}

/** The plan of a discharge for which nobody chose one. */
export const defaultPlan = (dischargedOn: Day, schedule: AftercareSchedule = twoYears): PlanAftercare => ({
  dischargedOn,
  leaving: 'planned',
  schedule,
  weeklyOn: null,
});

export interface PlanBounds {
  /** Contacts that were due before this day are not owed: the person was not on record yet. */
  readonly owedFrom: Day;
  /** The holidays of the branch, as `YYYY-MM-DD`. */
  readonly holidays: ReadonlySet<string>;
}

/** The number of weekly calls after a discharge. */
const weeklyCalls = 12;
const sunday = 7;
const firstQuarterMonths = 6;
const monthsOfQuarter = 3;

type Nominal = Pick<PlannedFollowUp, 'kind' | 'method'> & { readonly on: Day };

/**
 * The contacts owed after a discharge, in order of their days: those by days, the calls of each quarter, and the weekly ones. A contact on a
 * Sunday or a holiday of the branch moves to the next working day; the call on the very day of the discharge does not wait.
 */
export function planAftercare(plan: PlanAftercare, { owedFrom, holidays }: PlanBounds): readonly PlannedFollowUp[] {
  return [...byDays(plan), ...quarterly(plan), ...weekly(plan)]
    .map(({ kind, method, on }): PlannedFollowUp => {
      const dueOn = kind === 'day-0' ? on : workingDayFrom(on, holidays);
      return { kind, origin: 'plan', method, dueOn, movedFrom: dueOn.equals(on) ? null : on };
    })
    .filter(({ dueOn }) => !isDayBefore(dueOn, owedFrom))
    .toSorted((a, b) => Temporal.PlainDate.compare(a.dueOn, b.dueOn));
}

/** The day itself, or the next one that is neither a Sunday nor a holiday. */
export function workingDayFrom(day: Day, holidays: ReadonlySet<string>): Day {
  const isDayOff = day.dayOfWeek === sunday || holidays.has(day.toString());
  return isDayOff ? workingDayFrom(day.add({ days: 1 }), holidays) : day;
}

const byDays = ({ dischargedOn, leaving, schedule }: PlanAftercare): Nominal[] =>
  stepsFor(schedule, leaving).map(({ day, method }) => ({ kind: `day-${day}`, method, on: dischargedOn.add({ days: day }) }));

function quarterly({ dischargedOn, schedule }: PlanAftercare): Nominal[] {
  const count = Math.max(0, (schedule.quarterlyMonths - firstQuarterMonths) / monthsOfQuarter + 1);
  return Array.from({ length: count }, (_, quarter) => {
    const months = firstQuarterMonths + quarter * monthsOfQuarter;
    return { kind: 'quarterly', method: 'call', on: dischargedOn.add({ months }) };
  });
}

/** The weekly calls begin on the first of these weekdays after the discharge. */
function weekly({ dischargedOn, weeklyOn }: PlanAftercare): Nominal[] {
  if (weeklyOn === null) return [];
  const ahead = ((weeklyOn - dischargedOn.dayOfWeek + sunday - 1) % sunday) + 1;
  return Array.from({ length: weeklyCalls }, (_, week) => ({
    kind: 'weekly',
    method: 'call',
    on: dischargedOn.add({ days: ahead + week * sunday }),
  }));
}
