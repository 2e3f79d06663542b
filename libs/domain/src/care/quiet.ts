import { daysBetween, isDayBefore } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';
import type { Stage } from '../members/index.ts';

/** The stages of people whom the centre looks after: it notices when they come to nothing, whether or not they have a seat in a group. */
export const lookedAfterStages: readonly Stage[] = ['admitted', 'in-programme', 'discharged', 'aftercare'];

/** The numbers of days after which the list of people who come to nothing can be read. */
export const quietDays = [7, 14, 30, 60] as const;
export type QuietDays = (typeof quietDays)[number];
export const usualQuietDays: QuietDays = 14;
/** The fewest days after which somebody is on the list, and may be called because of it. */
export const fewestQuietDays: QuietDays = 7;
/** The list is counted up to this number of members: for a longer one it is enough to know that it is as long or longer. */
export const quietCountedTo = 1000;

export interface QuietFacts {
  readonly stage: Stage;
  /** The last day on which the member attended a session of any group, as a walk-in too; null for never. */
  readonly lastAttendedOn: Day | null;
  /** The first day of the latest seat, or the day on which it was entered where that is later; also of one that has ended or is still to begin. */
  readonly seatStartsOn: Day | null;
  /** The first day of the latest stay; null where none is recorded. */
  readonly admittedOn: Day | null;
  /** The day on which they were entered here: what was before is history. */
  readonly registeredOn: Day;
}

/**
 * The day from which a member is counted as coming to nothing: the latest of the last session they attended, of their admission and their
 * entry here, and of the first day of their latest seat, because nobody is expected before they were enrolled. The rule is one for people with a seat and without, and for those in aftercare. Null for people whom the centre does not look after: before an
 * admission, after it as alumni, who come when they like, and for those who left.
 */
export function quietSince({ stage, lastAttendedOn, seatStartsOn, admittedOn, registeredOn }: QuietFacts): Day | null {
  if (!lookedAfterStages.includes(stage)) return null;
  return [lastAttendedOn, seatStartsOn, admittedOn].reduce<Day>(
    (latest, day) => (day !== null && isDayBefore(latest, day) ? day : latest),
    registeredOn,
  );
}

/** For how many days a member has come to nothing; 0 for one whose days have not begun. */
export const daysQuiet = (since: Day, today: Day): number => Math.max(0, daysBetween(since, today));
