import type { SchedulePlan } from '../api/shapes.ts';
import { addDays, compareInstants, dayIn, mondayOf } from '../ui/zoned-time.ts';

/** The fate of a day: a list of the plan, a session that staff moved away from it, or a holiday. */
export type DayFate = 'kept' | 'changed' | 'withdrawn' | 'new' | 'inConflict' | 'cancelled' | 'away' | 'holiday';

export interface PlanDay {
  readonly day: string;
  /** Undefined where the group has no session and had none. */
  readonly fate: DayFate | undefined;
  /** The start of the session; of one that is cancelled or withdrawn, the start it had. */
  readonly at: string | undefined;
  /** The start before the change, on the same day. */
  readonly before: string | undefined;
  /** The start of a session that was moved away from this day. */
  readonly movedTo: string | undefined;
  readonly holiday: string | undefined;
  /** Whether another group needs the same room, staff or people at that time. */
  readonly isContested: boolean;
}
export interface PlanWeek {
  readonly days: readonly PlanDay[];
  /** Whether the change takes effect in this week. */
  readonly isFirst: boolean;
}

type Entry = Pick<PlanDay, 'day' | 'fate'> & Partial<PlanDay>;

/** Later fates prevail over earlier ones where a day has several: what takes place is shown before what does not. */
const order: readonly DayFate[] = ['holiday', 'away', 'withdrawn', 'cancelled', 'inConflict', 'kept', 'new', 'changed'];

function entriesOf(plan: SchedulePlan): readonly Entry[] {
  const on = (at: string): string => dayIn(at, plan.timeZone);
  return [
    ...plan.holidays.map(({ on: day, name }): Entry => ({ day, fate: 'holiday', holiday: name })),
    ...plan.kept.map(({ startsAt: at }): Entry => ({ day: on(at), fate: 'kept', at })),
    ...plan.withdrawn.map(({ startsAt: at }): Entry => ({ day: on(at), fate: 'withdrawn', at })),
    ...plan.new.map(({ startsAt: at }): Entry => ({ day: on(at), fate: 'new', at })),
    ...plan.changed.flatMap(({ startsAt: at, previousStartsAt, restored }): readonly Entry[] => {
      const isSameDay = on(at) === on(previousStartsAt);
      const isShifted = isSameDay && !restored && compareInstants(at, previousStartsAt) !== 0;
      const here: Entry = { day: on(at), fate: 'changed', at, ...(isShifted ? { before: previousStartsAt } : {}) };
      return isSameDay ? [here] : [here, { day: on(previousStartsAt), fate: 'withdrawn', at: previousStartsAt }];
    }),
    ...plan.inConflict.flatMap(({ startsAt: at, state, scheduledFor, because }): readonly Entry[] => {
      const here: Entry = { day: on(at), fate: state === 'cancelled' ? 'cancelled' : 'inConflict', at };
      const wasMoved = because === 'moved' && scheduledFor !== null && on(scheduledFor) !== on(at);
      return wasMoved ? [here, { day: on(scheduledFor), fate: 'away', movedTo: at }] : [here];
    }),
  ];
}

/** The weeks of a plan, Monday first, from the first day that it names to the last. */
export function planWeeks(plan: SchedulePlan, applyFrom: string): readonly PlanWeek[] {
  const entries = entriesOf(plan).toSorted((a, b) => rank(a) - rank(b));
  const days = entries.map(({ day }) => day).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const contested = plan.conflicts.flatMap(({ startsAt }) => startsAt);
  const byDay = new Map(entries.map((entry) => [entry.day, entry]));
  const weeks: PlanWeek[] = [];
  for (let monday = mondayOf(first); monday <= last; monday = addDays(monday, 7))
    weeks.push({
      days: [0, 1, 2, 3, 4, 5, 6].map((index) => dayOf(addDays(monday, index), byDay, contested)),
      isFirst: mondayOf(applyFrom) === monday,
    });
  return weeks;
}

const rank = ({ fate }: Entry): number => (fate === undefined ? -1 : order.indexOf(fate));

function dayOf(day: string, byDay: ReadonlyMap<string, Entry>, contested: readonly string[]): PlanDay {
  const { fate, at, before, movedTo, holiday } = byDay.get(day) ?? { fate: undefined };
  const takesPlace = at !== undefined && fate !== 'cancelled' && fate !== 'withdrawn';
  return {
    day,
    fate,
    at,
    before,
    movedTo,
    holiday,
    isContested: takesPlace && contested.some((start) => compareInstants(start, at) === 0),
  };
}
