import { happened, isDayBefore, ok, refuse } from '../kernel/index.ts';
import type { Day, Result } from '../kernel/index.ts';
import type { Enrolment } from './enrolment.ts';
import type { EnrolmentEvent } from './group.events.ts';
import { groupProblems } from './group.problems.ts';
import type { GroupProblem } from './group.problems.ts';
import { seatFault } from './seat-fault.ts';

export interface EndEnrolment {
  /** The first day on which the person is no longer expected. The first day of the enrolment itself withdraws it entirely. */
  readonly on: Day;
  readonly today: Day;
  /** The enrolments and the seats of the group: a later end needs a seat on more days. */
  readonly enrolments: readonly Enrolment[];
  readonly seats: number | null;
}
export interface EnrolmentEnded {
  readonly enrolment: Enrolment & { readonly endsOn: Day };
  readonly events: readonly EnrolmentEvent[];
}

/**
 * Ends an enrolment. An end in the future may be moved earlier, or later if there is a seat on the days between. An end in the past cannot
 * be changed, because rosters were made from it.
 */
export function endEnrolment(enrolment: Enrolment, { on, today, enrolments, seats }: EndEnrolment): Result<EnrolmentEnded, GroupProblem> {
  if (enrolment.endsOn !== null && !isDayBefore(today, enrolment.endsOn)) return refuse(groupProblems.enrolmentEnded());
  if (isDayBefore(on, enrolment.startsOn)) return refuse(groupProblems.endsBeforeStart());
  const isLonger = enrolment.endsOn !== null && isDayBefore(enrolment.endsOn, on);
  const fault = isLonger ? seatFault({ ...enrolment, startsOn: enrolment.endsOn, endsOn: on }, enrolments, seats) : undefined;
  if (fault !== undefined) return refuse(fault);
  return ok({
    enrolment: { ...enrolment, endsOn: on },
    events: [
      happened('enrolment-ended', 'enrolment', enrolment.id, { groupId: enrolment.groupId, on: on.toString() }, [enrolment.personId]),
    ],
  });
}
