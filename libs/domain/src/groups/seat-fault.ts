import type { Enrolment } from './enrolment.ts';
import { covers, enrolmentsCovering, shareADay } from './enrolment.ts';
import { groupProblems } from './group.problems.ts';
import type { GroupProblem } from './group.problems.ts';

/**
 * Why a person cannot have a seat on these days: they are already enrolled on one of them, or every seat is taken on one of them. A null
 * limit means that everybody fits. The refusal names the seats, also where a decision allows more people than those.
 */
export function seatFault(
  wanted: Enrolment,
  enrolments: readonly Enrolment[],
  limit: number | null,
  seats: number | null = limit,
): GroupProblem | undefined {
  const others = enrolments.filter(({ id, groupId }) => id !== wanted.id && groupId === wanted.groupId);
  const overlapping = others.filter((other) => shareADay(other, wanted));
  if (overlapping.some(({ personId }) => personId === wanted.personId)) return groupProblems.alreadyEnrolled();
  return limit !== null && mostAtOnce(overlapping, wanted) >= limit ? groupProblems.full(seats ?? limit) : undefined;
}

type Interval = Pick<Enrolment, 'startsOn' | 'endsOn'>;

/** How many people are enrolled on the fullest day of an interval: its first day, or a day on which another enrolment begins. */
export function mostAtOnce(others: readonly Interval[], interval: Interval): number {
  const days = [interval.startsOn, ...others.map(({ startsOn }) => startsOn).filter((day) => covers(interval, day))];
  return Math.max(...days.map((day) => enrolmentsCovering(others, day).length));
}
