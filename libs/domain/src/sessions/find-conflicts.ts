import { Temporal, isBefore } from '../kernel/index.ts';
import type { GroupId, Instant, PersonId, RoomId, StaffId } from '../kernel/index.ts';

/** A session with the room, the staff and the people that it needs. */
export interface Booking {
  readonly groupId: GroupId;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly roomId: RoomId | null;
  readonly facilitators: readonly StaffId[];
  /** The people who are expected. */
  readonly people: readonly PersonId[];
}

/** Two sessions of different groups at the same time, and what both need. At least one of the three is given. */
export interface Conflict<Booked extends Booking = Booking> {
  readonly first: Booked;
  readonly second: Booked;
  readonly roomId: RoomId | null;
  readonly facilitators: readonly StaffId[];
  readonly people: readonly PersonId[];
}

/** The places in a list of the bookings that need each room, person of the staff and other person. */
function placesByNeed(bookings: readonly Booking[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { roomId, facilitators, people }] of bookings.entries())
    for (const need of [roomId, ...facilitators, ...people]) {
      if (need === null) continue;
      const known = places.get(need);
      if (known === undefined) places.set(need, [place]);
      else known.push(place);
    }
  return places;
}

/**
 * Every pair of sessions of different groups that overlap and need the same room, staff or people, in order of the later start. One after
 * the other is no conflict. A conflict is shown and refuses nothing: a centre may have its reasons. Only sessions that share a need are
 * compared, because a large centre has dozens at every hour.
 */
export function findConflicts<Booked extends Booking>(bookings: readonly Booked[]): readonly Conflict<Booked>[] {
  const inOrder = bookings.toSorted((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
  const pairs = new Map<string, readonly [first: number, second: number]>();
  for (const places of placesByNeed(inOrder).values()) for (const pair of overlaps(inOrder, places)) pairs.set(pair.join(' '), pair);
  return [...pairs.values()]
    .toSorted(([a, after], [b, later]) => after - later || a - b)
    .flatMap(([first, second]) => conflictOf(inOrder[first], inOrder[second]));
}

/** The pairs among these places, in order of their starts, of which the later one begins before the earlier one has ended. */
function* overlaps(inOrder: readonly Booking[], places: readonly number[]): Generator<readonly [first: number, second: number]> {
  let running: readonly number[] = [];
  for (const second of places) {
    running = running.filter((first) => isRunningAt(inOrder[first], inOrder[second]));
    for (const first of running) if (inOrder[first]?.groupId !== inOrder[second]?.groupId) yield [first, second];
    running = [...running, second];
  }
}

const isRunningAt = (first: Booking | undefined, second: Booking | undefined): boolean =>
  first !== undefined && second !== undefined && isBefore(second.startsAt, first.endsAt);

function conflictOf<Booked extends Booking>(first: Booked | undefined, second: Booked | undefined): readonly Conflict<Booked>[] {
  if (first === undefined || second === undefined) return [];
  const roomId = first.roomId === second.roomId ? first.roomId : null;
  const facilitators = shared(first.facilitators, second.facilitators);
  const people = shared(first.people, second.people);
  return roomId === null && facilitators.length + people.length === 0 ? [] : [{ first, second, roomId, facilitators, people }];
}

function shared<Item>(some: readonly Item[], others: readonly Item[]): readonly Item[] {
  const known = new Set(others);
  return [...new Set(some)].filter((item) => known.has(item));
}
