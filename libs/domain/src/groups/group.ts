import { isDayBefore, ok, refuse } from '../kernel/index.ts';
import type { BranchId, Day, GroupId, Language, Result, RoomId, StaffId } from '../kernel/index.ts';
import { groupLimits } from './group.limits.ts';
import { groupProblems } from './group.problems.ts';
import type { GroupProblem } from './group.problems.ts';
import type { ScheduleVersion } from './schedule.ts';

/** A programme kind run at a branch on a schedule, with facilitators. Who is enrolled stands in its enrolments. */
export interface Group {
  readonly id: GroupId;
  readonly branchId: BranchId;
  /** The code of its programme kind. */
  readonly kind: string;
  readonly name: string;
  readonly roomId: RoomId | null;
  readonly language: Language;
  /** Seats; null takes the centre's cap for the kind, or else the kind's own, and no cap at all where the kind has none. */
  readonly capacity: number | null;
  readonly facilitators: readonly StaffId[];
  /** In the order in which they apply; at least one. */
  readonly schedules: readonly ScheduleVersion[];
  /** Answers to the kind's settings fields. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** The first and the last local day of a group; the last is null while its schedule has no end. */
export interface GroupRun {
  readonly startsOn: Day;
  readonly endsOn: Day | null;
}

export function runOf({ schedules }: Pick<Group, 'schedules'>): GroupRun {
  const [first] = schedules;
  const last = schedules.at(-1);
  if (first === undefined || last === undefined) throw new Error('A group has at least one schedule.');
  return { startsOn: first.startsOn, endsOn: last.until };
}

/** A group has ended once the last day of its last schedule is over. */
export const groupState = ({ endsOn }: Pick<GroupRun, 'endsOn'>, today: Day): 'running' | 'ended' =>
  endsOn !== null && isDayBefore(endsOn, today) ? 'ended' : 'running';

/** How many people fit: the group's own number, or else the cap of the kind as the centre runs it; null for no limit. */
export const seatsOf = (group: Pick<Group, 'capacity'>, kind: SizedKind): number | null => group.capacity ?? kind.size.cap;

/** The part of a programme kind that says how many people it bears. */
export interface SizedKind {
  readonly size: { readonly cap: number | null };
}

/** A group's name, without the spaces around it; it has one. */
export function checkGroupName(given: string): Result<string, GroupProblem> {
  const name = given.trim();
  return name === '' ? refuse(groupProblems.nameMissing()) : ok(name);
}

/** A group's capacity is a whole number from 1 to its kind's cap, or to 1,000 where the kind has no cap. */
export function checkCapacity(capacity: number | null, kind: SizedKind): Result<number | null, GroupProblem> {
  const cap = kind.size.cap ?? groupLimits.seats.to;
  if (capacity !== null && (!Number.isInteger(capacity) || capacity < groupLimits.seats.from || capacity > cap)) {
    return refuse(groupProblems.capacityOutOfRange(capacity, cap));
  }
  return ok(capacity);
}
