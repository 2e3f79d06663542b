import { isDayBefore, ok, refuse } from '../kernel/index.ts';
import type { Day, EnrolmentId, GroupId, Result } from '../kernel/index.ts';
import type { Candidate, ProgrammeKind } from '../programmes/index.ts';
import type { Enrolment } from './enrolment.ts';
import { covers, enrolmentsCovering, shareADay } from './enrolment.ts';
import type { Group } from './group.ts';
import { runOf, seatsOf } from './group.ts';
import { groupProblems } from './group.problems.ts';
import type { GroupProblem } from './group.problems.ts';

export interface EnrolMember {
  readonly id: EnrolmentId;
  readonly person: Candidate;
  readonly startsOn: Day;
  /** The first day no longer expected; null for as long as the group runs. */
  readonly endsOn: Day | null;
}

export interface Enrolled {
  readonly enrolment: Enrolment;
  readonly events: readonly [
    { readonly type: 'member-enrolled'; readonly enrolmentId: EnrolmentId; readonly groupId: GroupId; readonly from: Day },
  ];
}

/**
 * Enrols a person for an interval of days. `enrolments` are those of this group, ended ones included. A group is full when on any day
 * of the interval every seat is taken. Where several refusals hold, the one the person can do least about comes first.
 */
export function enrolMember(
  group: Pick<Group, 'id' | 'capacity' | 'schedules' | 'settings'>,
  kind: Pick<ProgrammeKind, 'size' | 'eligibility'>,
  enrolments: readonly Enrolment[],
  command: EnrolMember,
): Result<Enrolled, GroupProblem> {
  const { id, person, startsOn, endsOn } = command;
  if (endsOn !== null && !isDayBefore(startsOn, endsOn)) return refuse(groupProblems.endsBeforeStart());
  const eligibility = kind.eligibility(person, { ...runOf(group), settings: group.settings }, startsOn);
  if (!eligibility.allowed) return refuse(groupProblems.notEligible(eligibility.reasons));
  const enrolment: Enrolment = { id, groupId: group.id, personId: person.id, personKind: person.kind, startsOn, endsOn };
  const others = enrolments.filter((other) => other.groupId === group.id && shareADay(other, enrolment));
  if (others.some((other) => other.personId === person.id)) return refuse(groupProblems.alreadyEnrolled());
  const seats = seatsOf(group, kind);
  if (seats !== null && mostAtOnce(others, enrolment) >= seats) return refuse(groupProblems.full(seats));
  return ok({ enrolment, events: [{ type: 'member-enrolled', enrolmentId: id, groupId: group.id, from: startsOn }] });
}

/** The fullest day of an interval. It can only be the first day, or one on which somebody else begins. */
function mostAtOnce(others: readonly Enrolment[], interval: Enrolment): number {
  const days = [interval.startsOn, ...others.map(({ startsOn }) => startsOn).filter((day) => covers(interval, day))];
  return Math.max(...days.map((day) => enrolmentsCovering(others, day).length));
}
