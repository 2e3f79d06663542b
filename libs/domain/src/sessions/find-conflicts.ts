import { longestWay, travelBy } from '../branches/index.ts';
import type { Travel, TravelTime } from '../branches/index.ts';
import { Temporal } from '../kernel/index.ts';
import type { BranchId, GroupId, Instant, PersonId, RoomId, StaffId } from '../kernel/index.ts';

/** A session with the room, the staff and the people that it needs. */
export interface Booking {
  readonly groupId: GroupId;
  /** Where the session takes place. */
  readonly branchId: BranchId;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly roomId: RoomId | null;
  readonly facilitators: readonly StaffId[];
  /** The people who are expected. */
  readonly people: readonly PersonId[];
}

/**
 * Two sessions at the same time, or with less time between them than the way from one branch to the other takes, and what both need. At
 * least one of the three is given. The two may be of one group, where staff moved one session to the time that another got later.
 */
export interface Conflict<Booked extends Booking = Booking> {
  readonly first: Booked;
  readonly second: Booked;
  readonly roomId: RoomId | null;
  readonly facilitators: readonly StaffId[];
  readonly people: readonly PersonId[];
  /** How long the way between the two takes, where only that makes the conflict; null where they overlap. */
  readonly travelMinutes: number | null;
}

const minuteMs = 60_000;

/** The places in a list of the bookings that need each room, person of the staff and other person. */
function placesByNeed(bookings: readonly Booking[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { roomId, facilitators, people }] of bookings.entries())
    for (const need of new Set([roomId, ...facilitators, ...people])) {
      if (need === null) continue;
      const known = places.get(need);
      if (known === undefined) places.set(need, [place]);
      else known.push(place);
    }
  return places;
}

/**
 * Every pair of sessions that overlap and need the same room, staff or people, in order of the later start. One after
 * the other is no conflict, unless they are in two branches and people have no time for the way. A conflict is shown and refuses nothing: a centre may have its reasons. Only sessions that share a need are
 * compared, because a large centre has dozens at every hour.
 */
export function findConflicts<Booked extends Booking>(
  bookings: readonly Booked[],
  times: readonly TravelTime[] = [],
): readonly Conflict<Booked>[] {
  const [travel, longest] = [travelBy(times), longestWay(times)];
  const inOrder = bookings.toSorted((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
  const pairs = new Map<string, readonly [first: number, second: number]>();
  for (const places of placesByNeed(inOrder).values())
    for (const pair of overlaps(inOrder, places, longest)) pairs.set(pair.join(' '), pair);
  return [...pairs.values()]
    .toSorted(([a, after], [b, later]) => after - later || a - b)
    .flatMap(([first, second]) => conflictOf(inOrder[first], inOrder[second], travel));
}

/** The pairs among these places, in order of their starts, of which the later one begins before the earlier one has ended and so many minutes passed. */
function* overlaps(
  inOrder: readonly Booking[],
  places: readonly number[],
  minutes: number,
): Generator<readonly [first: number, second: number]> {
  let running: readonly number[] = [];
  for (const second of places) {
    running = running.filter((first) => isRunningAt(inOrder[first], inOrder[second], minutes));
    for (const first of running) yield [first, second];
    running = [...running, second];
  }
}

/** In plain milliseconds, because a large centre compares hundreds of thousands of pairs. */
const isRunningAt = (first: Booking | undefined, second: Booking | undefined, minutes: number): boolean =>
  first !== undefined && second !== undefined && second.startsAt.epochMilliseconds < first.endsAt.epochMilliseconds + minutes * minuteMs;

function conflictOf<Booked extends Booking>(
  first: Booked | undefined,
  second: Booked | undefined,
  travel: Travel,
): readonly Conflict<Booked>[] {
  if (first === undefined || second === undefined) return [];
  const isOverlap = isRunningAt(first, second, 0);
  const minutes = travel(first.branchId, second.branchId);
  if (!isRunningAt(first, second, minutes)) return [];
  // A room does not travel.
  const roomId = isOverlap && first.roomId === second.roomId ? first.roomId : null;
  const facilitators = shared(first.facilitators, second.facilitators);
  const people = shared(first.people, second.people);
  const travelMinutes = isOverlap ? null : minutes;
  return roomId === null && facilitators.length + people.length === 0
    ? []
    : [{ first, second, roomId, facilitators, people, travelMinutes }];
}

function shared<Item>(some: readonly Item[], others: readonly Item[]): readonly Item[] {
  const known = new Set(others);
  return [...new Set(some)].filter((item) => known.has(item));
}
