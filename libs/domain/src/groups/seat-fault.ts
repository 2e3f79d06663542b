import type { Enrolment } from './enrolment.ts';
import { covers, enrolmentsCovering, shareADay } from './enrolment.ts';
import { groupProblems } from './group.problems.ts';
import type { GroupProblem } from './group.problems.ts';

/**
 * Why an interval of days cannot be a person's, beside the other enrolments of the group: they have one of these days already, or on one
 * of them every seat is taken. Null seats are no limit.
 */
export function seatFault(wanted: Enrolment, enrolments: readonly Enrolment[], seats: number | null): GroupProblem | undefined {
  const others = enrolments.filter(({ id, groupId }) => id !== wanted.id && groupId === wanted.groupId);
  const beside = others.filter((other) => shareADay(other, wanted));
  if (beside.some(({ personId }) => personId === wanted.personId)) return groupProblems.alreadyEnrolled();
  return seats !== null && mostAtOnce(beside, wanted) >= seats ? groupProblems.full(seats) : undefined;
}

/** The fullest day of an interval. It can only be the first day, or one on which somebody else begins. */
function mostAtOnce(others: readonly Enrolment[], interval: Enrolment): number {
  const days = [interval.startsOn, ...others.map(({ startsOn }) => startsOn).filter((day) => covers(interval, day))];
  return Math.max(...days.map((day) => enrolmentsCovering(others, day).length));
}
