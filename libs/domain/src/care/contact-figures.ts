import { daysBetween, isDayBefore } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';
import { reachedOutcomes } from './follow-up.ts';
import type { ContactDay, FollowUpOutcome } from './follow-up.ts';

/** The days after a discharge whose contacts have a figure. */
export const figureDays = [2, 7, 14, 30, 60, 90] as const satisfies readonly ContactDay[];
export type FigureDay = (typeof figureDays)[number];

/** The contact of a day counts until a week after it. */
const daysOfGrace = 7;

/** The days after the discharge in which a contact counts for a day: after the day before it in this list, until a week after it. */
export function windowOf(day: FigureDay): { readonly from: number; readonly to: number } {
  const before = figureDays[figureDays.indexOf(day) - 1] ?? 0;
  return { from: before + 1, to: day + daysOfGrace };
}

/** A contact that was made after a discharge, on its local day. */
export interface MadeContact {
  readonly on: Day;
  readonly outcome: FollowUpOutcome;
}
export interface DischargeFacts {
  readonly dischargedOn: Day;
  /** The day of the next admission; null where there was none. */
  readonly readmittedOn: Day | null;
  readonly contacts: readonly MadeContact[];
}

/** `unknown`: the day is there or over, and nobody has recorded a try. */
export type ContactState = 'reached' | 'not-reached' | 'unknown' | 'not-yet-due';

/**
 * Whether somebody spoke with a person around a day after the discharge. Null for a person who was admitted again by that day: nothing was
 * owed outside. A person who asked before that day not to be called is not reached, not unknown.
 */
export function contactState({ dischargedOn, readmittedOn, contacts }: DischargeFacts, day: FigureDay, today: Day): ContactState | null {
  const due = dischargedOn.add({ days: day });
  if (readmittedOn !== null && !isDayBefore(due, readmittedOn)) return null;
  if (isDayBefore(today, due)) return 'not-yet-due';
  const { from, to } = windowOf(day);
  const within = contacts.filter(({ on }) => daysBetween(dischargedOn, on) >= from && daysBetween(dischargedOn, on) <= to);
  if (within.some(({ outcome }) => reachedOutcomes.includes(outcome))) return 'reached';
  const refused = contacts.some(({ on, outcome }) => outcome === 'asked-not-to-be-called' && daysBetween(dischargedOn, on) <= to);
  return within.length > 0 || refused ? 'not-reached' : 'unknown';
}

/** The figure of a day: of those who are `due`, each is reached, not reached or unknown; the others are not yet due. */
export interface ContactFigure {
  readonly day: FigureDay;
  readonly due: number;
  readonly reached: number;
  readonly notReached: number;
  readonly unknown: number;
  readonly notYetDue: number;
}

/** Counts discharges by the state of the contact of a day. */
export function contactFigure(discharges: readonly DischargeFacts[], day: FigureDay, today: Day): ContactFigure {
  const states = discharges.map((facts) => contactState(facts, day, today));
  const count = (state: ContactState): number => states.filter((one) => one === state).length;
  const [reached, notReached, unknown] = [count('reached'), count('not-reached'), count('unknown')];
  return { day, due: reached + notReached + unknown, reached, notReached, unknown, notYetDue: count('not-yet-due') };
}
