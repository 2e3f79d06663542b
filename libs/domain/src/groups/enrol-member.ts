import { happened, isDayBefore, ok, refuse } from '../kernel/index.ts';
import type { Day, EnrolmentId, Instant, Result } from '../kernel/index.ts';
import type { Candidate, ProgrammeKind } from '../programmes/index.ts';
import { limitOf } from './capacity-decision.ts';
import type { CapacityDecision } from './capacity-decision.ts';
import type { Enrolment } from './enrolment.ts';
import type { Group, SizedKind } from './group.ts';
import type { EnrolmentEvent } from './group.events.ts';
import { mostOf, runOf, seatsOf } from './group.ts';
import { groupProblems } from './group.problems.ts';
import type { GroupProblem } from './group.problems.ts';
import { seatFault } from './seat-fault.ts';

export interface EnrolMember {
  readonly id: EnrolmentId;
  readonly person: Candidate;
  readonly startsOn: Day;
  /** The first day on which the person is no longer expected; null for no end. */
  readonly endsOn: Day | null;
  readonly now: Instant;
  /** A decision of staff that more people than seats may be enrolled. */
  readonly decision?: CapacityDecision | null;
}

export interface Enrolled {
  readonly enrolment: Enrolment;
  readonly events: readonly EnrolmentEvent[];
}

/**
 * Enrols a person for an interval of days. `enrolments` are those of this group, ended ones included, with the seats that are reserved for
 * other people. A group is full if every seat is
 * taken on any day of the interval. If several refusals apply, the first is the one that another day would not change.
 */
export function enrolMember(
  group: Pick<Group, 'id' | 'capacity' | 'schedules' | 'settings'>,
  kind: Pick<ProgrammeKind, 'code' | 'eligibility'> & SizedKind,
  enrolments: readonly Enrolment[],
  command: EnrolMember,
): Result<Enrolled, GroupProblem> {
  const { id, person, startsOn, endsOn, now, decision = null } = command;
  if (endsOn !== null && !isDayBefore(startsOn, endsOn)) return refuse(groupProblems.endsBeforeStart());
  const eligibility = kind.eligibility(person, { ...runOf(group), settings: group.settings }, startsOn);
  if (!eligibility.allowed) return refuse(groupProblems.notEligible(kind, eligibility.reasons));
  const place = { id, groupId: group.id, personId: person.id, personKind: person.kind };
  const enrolment: Enrolment = { ...place, startsOn, endsOn, enrolledAt: now };
  const [seats, most] = [seatsOf(group, kind), mostOf(kind)];
  const fault = seatFault(enrolment, enrolments, limitOf(seats, decision, startsOn, most), { seats, most });
  if (fault !== undefined) return refuse(fault);
  return ok({ enrolment, events: [happened('person-enrolled', 'enrolment', id, { groupId: group.id }, [person.id])] });
}

/** A person who is in a group already, as a sheet states it, from a day on. */
export type RecordEnrolment = Pick<EnrolMember, 'id' | 'person' | 'now'> & { readonly since: Day };

/**
 * Records the seat of a person who is in a group already. A sheet describes a house as it is, so two refusals of {@link enrolMember} do not
 * apply: centres have over-full groups, and the roster of a group that has ended is its past. The seat begins with the group at the earliest;
 * earlier sessions do not expect the person, because the seat was entered after them.
 */
export function recordEnrolment(
  group: Pick<Group, 'id' | 'schedules' | 'settings'>,
  kind: Pick<ProgrammeKind, 'code' | 'eligibility'>,
  { id, person, since, now }: RecordEnrolment,
): Result<Enrolled, GroupProblem> {
  const run = runOf(group);
  const eligibility = kind.eligibility(person, { ...run, settings: group.settings }, since);
  const reasons = eligibility.allowed ? [] : eligibility.reasons.filter((reason) => reason !== 'group-ended');
  if (reasons.length > 0) return refuse(groupProblems.notEligible(kind, reasons));
  const startsOn = isDayBefore(since, run.startsOn) ? run.startsOn : since;
  const place = { id, groupId: group.id, personId: person.id, personKind: person.kind };
  const enrolment: Enrolment = { ...place, startsOn, endsOn: null, enrolledAt: now };
  return ok({ enrolment, events: [happened('person-enrolled', 'enrolment', id, { groupId: group.id }, [person.id])] });
}
