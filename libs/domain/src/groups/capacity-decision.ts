import { happened, isDayBefore, ok, refuse, saysAWord } from '../kernel/index.ts';
import type { CapacityDecisionId, Day, GroupId, Result } from '../kernel/index.ts';
import { shareADay } from './enrolment.ts';
import type { Enrolment } from './enrolment.ts';
import { groupLimits } from './group.limits.ts';
import type { GroupEvent } from './group.events.ts';
import { atMost, mostOf, seatsOf } from './group.ts';
import type { Group, SizedKind } from './group.ts';
import { groupProblems } from './group.problems.ts';
import type { GroupProblem } from './group.problems.ts';
import { mostAtOnce } from './seat-fault.ts';

/** A decision of a person of the staff, with a reason, that a group may have more people than seats. The latest one of a group counts. */
export interface CapacityDecision {
  readonly id: CapacityDecisionId;
  readonly groupId: GroupId;
  /** The most people at a time. */
  readonly most: number;
  /** The last day on which a person may be enrolled beyond the seats; null for no end. */
  readonly until: Day | null;
}

/** How many people may be enrolled on a day: the seats, or more where a decision says so, at most as many as the kind allows. Null for no limit. */
export function limitOf(
  seats: number | null,
  decision: Pick<CapacityDecision, 'most' | 'until'> | null,
  on: Day,
  most: number | null,
): number | null {
  if (seats === null || decision === null) return seats;
  const isOver = decision.until !== null && isDayBefore(decision.until, on);
  return isOver ? seats : atMost(Math.max(seats, decision.most), most);
}

export interface DecideCapacity {
  readonly id: CapacityDecisionId;
  readonly most: number;
  readonly until: Day | null;
  readonly reason: string;
  readonly today: Day;
}
export interface CapacityDecided {
  readonly decision: CapacityDecision;
  readonly events: readonly GroupEvent[];
}

/** Decides that a group may have more people than seats, at most as many as its kind allows, for a reason. */
export function decideCapacity(
  group: Pick<Group, 'id' | 'capacity'>,
  kind: SizedKind,
  { id, most, until, reason, today }: DecideCapacity,
): Result<CapacityDecided, GroupProblem> {
  const seats = seatsOf(group, kind);
  if (seats === null) return refuse(groupProblems.noSeatLimit());
  const cap = mostOf(kind) ?? groupLimits.seats.to;
  if (seats >= cap) return refuse(groupProblems.beyondKind(cap));
  if (!Number.isInteger(most) || most <= seats || most > cap) return refuse(groupProblems.decisionOutOfRange(seats + 1, cap));
  if (until !== null && isDayBefore(until, today)) return refuse(groupProblems.decisionInPast());
  if (!saysAWord(reason)) return refuse(groupProblems.reasonMissing());
  const facts = { most, until: until?.toString() ?? null };
  return ok({ decision: { id, groupId: group.id, most, until }, events: [happened('capacity-decided', 'group', group.id, facts)] });
}

/**
 * Records that a sheet brought more people into a group than it has seats. A sheet describes a house as it is, so the cap of the kind does not
 * apply; the person who imports the sheet was told before, and decides. Nothing is recorded where the people fit, or where they were decided on.
 */
export function recordOverfull(
  seats: number | null,
  people: number,
  before: CapacityDecision | null,
  { id, groupId, today }: Pick<CapacityDecision, 'id' | 'groupId'> & { readonly today: Day },
): CapacityDecided | undefined {
  const limit = limitOf(seats, before, today, null);
  if (limit === null || people <= limit) return undefined;
  const decision = { id, groupId, most: people, until: null };
  return { decision, events: [happened('capacity-decided', 'group', groupId, { most: people, until: null })] };
}

/** How many people are in a group, reserved seats included, on the fullest day from today on. */
export const mostPeopleFrom = (today: Day, enrolments: readonly Pick<Enrolment, 'startsOn' | 'endsOn'>[]): number => {
  const coming = { startsOn: today, endsOn: null };
  return mostAtOnce(
    enrolments.filter((enrolment) => shareADay(enrolment, coming)),
    coming,
  );
};

/**
 * Accepts a new number of seats. Fewer seats than people need a decision first, whose number covers the people; a group that a sheet made
 * over-full may get more seats than it has.
 */
export function checkSeatsForPeople(
  seats: { readonly before: number | null; readonly after: number | null },
  people: number,
  decision: Pick<CapacityDecision, 'most' | 'until'> | null,
  today: Day,
): Result<null, GroupProblem> {
  const { before, after } = seats;
  if (after === null || (before !== null && after >= before)) return ok(null);
  const limit = limitOf(after, decision, today, null);
  return limit !== null && people > limit ? refuse(groupProblems.capacityBelowPeople(after, people)) : ok(null);
}
