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

/**
 * Every pair of sessions of different groups that overlap and need the same room, staff or people, in order of the later start. One after
 * the other is no conflict. A conflict is shown and refuses nothing: a centre may have its reasons.
 */
export function findConflicts<Booked extends Booking>(bookings: readonly Booked[]): readonly Conflict<Booked>[] {
  const found: Conflict<Booked>[] = [];
  let running: readonly Booked[] = [];
  for (const second of bookings.toSorted((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt))) {
    running = running.filter(({ endsAt }) => isBefore(second.startsAt, endsAt));
    for (const first of running) if (first.groupId !== second.groupId) found.push(...conflictOf(first, second));
    running = [...running, second];
  }
  return found;
}

function conflictOf<Booked extends Booking>(first: Booked, second: Booked): readonly Conflict<Booked>[] {
  const roomId = first.roomId === second.roomId ? first.roomId : null;
  const facilitators = shared(first.facilitators, second.facilitators);
  const people = shared(first.people, second.people);
  return roomId === null && facilitators.length + people.length === 0 ? [] : [{ first, second, roomId, facilitators, people }];
}

function shared<Item>(some: readonly Item[], others: readonly Item[]): readonly Item[] {
  const known = new Set(others);
  return [...new Set(some)].filter((item) => known.has(item));
}
