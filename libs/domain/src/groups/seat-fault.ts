import type { Enrolment } from './enrolment.ts';
import { covers, enrolmentsCovering, shareADay } from './enrolment.ts';
import { groupProblems } from './group.problems.ts';
import type { GroupProblem } from './group.problems.ts';

/** How many people may be in a group, where a kind or a decision says something else than the number of its seats. */
export interface Room {
  readonly seats: number | null;
  /** The most that the kind allows. */
  readonly most: number | null;
}

/**
 * Why a person cannot have a seat on these days: they are already enrolled on one of them, or every seat is taken on one of them. A null
 * limit means that everybody fits. The refusal names the seats, also where a decision allows more people than those, or the most that the
 * kind allows, where no decision could allow one more.
 */
export function seatFault(
  wanted: Enrolment,
  enrolments: readonly Enrolment[],
  limit: number | null,
  { seats, most }: Room = { seats: limit, most: null },
): GroupProblem | undefined {
  const others = enrolments.filter(({ id, groupId }) => id !== wanted.id && groupId === wanted.groupId);
  const overlapping = others.filter((other) => shareADay(other, wanted));
  if (overlapping.some(({ personId }) => personId === wanted.personId)) return groupProblems.alreadyEnrolled();
  if (limit === null) return undefined;
  const people = mostAtOnce(overlapping, wanted);
  if (people < limit) return undefined;
  const isDecided = seats !== null && seats < limit;
  return isDecided && most !== null && people >= most ? groupProblems.beyondKind(most) : groupProblems.full(seats ?? limit);
}

type Interval = Pick<Enrolment, 'startsOn' | 'endsOn'>;

/** How many people are enrolled on the fullest day of an interval: its first day, or a day on which another enrolment begins. */
export function mostAtOnce(others: readonly Interval[], interval: Interval): number {
  const days = [interval.startsOn, ...others.map(({ startsOn }) => startsOn).filter((day) => covers(interval, day))];
  return Math.max(...days.map((day) => enrolmentsCovering(others, day).length));
}
