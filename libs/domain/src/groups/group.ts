import { isDayBefore, ok, refuse } from '../kernel/index.ts';
import type { BranchId, Day, GroupId, Language, Result, RoomId, StaffId } from '../kernel/index.ts';
import { valueThatCounts } from '../programmes/index.ts';
import type { EnrolmentMode, GroupOverrides } from '../programmes/index.ts';
import { groupLimits } from './group.limits.ts';
import { groupProblems } from './group.problems.ts';
import type { GroupProblem } from './group.problems.ts';
import type { ScheduleVersion } from './schedule.ts';

/** A programme kind run at a branch on a schedule, with facilitators. Its people are in its enrolments. */
export interface Group extends GroupOverrides {
  readonly id: GroupId;
  readonly branchId: BranchId;
  /** The code of its programme kind. */
  readonly kind: string;
  readonly name: string;
  readonly roomId: RoomId | null;
  /** The room before a dated change of it, up to the day before `roomFrom`. */
  readonly roomBefore: RoomId | null;
  /** The first local day in `roomId`; null where the group has met there all along. */
  readonly roomFrom: Day | null;
  readonly language: Language;
  /** How people join where the group is stricter than its kind; null for the mode of the kind. */
  readonly enrolmentMode: EnrolmentMode | null;
  /** Seats; null takes the cap of the branch for the kind, otherwise that of the centre, otherwise the kind's own. */
  readonly capacity: number | null;
  readonly facilitators: readonly StaffId[];
  /** The people who step in when a facilitator cannot come; they lead no session until they are named for one. */
  readonly backUps: readonly StaffId[];
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

/** The seats of a group: its own capacity, otherwise the cap of its kind in this place, at most as many as the kind allows; null for no limit. */
export const seatsOf = ({ capacity }: Pick<Group, 'capacity'>, kind: SizedKind): number | null =>
  atMost(valueThatCounts(kind.size.cap, { group: capacity }).value, mostOf(kind));

/** The most people that the kind itself allows, whatever its centre, its branch, a group or a decision says; null for no limit. */
export const mostOf = (kind: SizedKind): number | null => (kind.bounds ?? kind).size.cap;

/** A number of people within the most that is allowed; null for no limit. */
export const atMost = (people: number | null, most: number | null): number | null =>
  people === null || most === null ? (people ?? most) : Math.min(people, most);

/** How many settings a group has itself, rather than as its branch, its centre or its kind has them; a switch that is off is none. */
export const ownSettingsOf = ({ capacity, enrolmentMode, lateAfter, firstReminder, settings }: OwnSettings): number =>
  [capacity, enrolmentMode, lateAfter, firstReminder, ...Object.values(settings)].filter(
    (value) => value !== null && value !== undefined && value !== false,
  ).length;

/** The part of a group that may differ from its branch, its centre and its kind. */
export type OwnSettings = Pick<Group, 'capacity' | 'enrolmentMode' | 'lateAfter' | 'firstReminder' | 'settings'>;

/** The part of a programme kind that limits the seats of a group. */
export interface SizedKind {
  readonly size: { readonly cap: number | null };
  /** The kind as its author made it; left out where nothing is set about it. */
  readonly bounds?: { readonly size: { readonly cap: number | null } };
}

/** Accepts a name that is not blank, without the spaces around it. */
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
