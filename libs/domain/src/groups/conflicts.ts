import { Temporal, isBefore } from '../kernel/index.ts';
import type { BranchId, GroupId, Instant, RoomId, StaffId } from '../kernel/index.ts';

/** A session as the timetable sees it: who and what it takes up, and when. */
export interface Booking {
  readonly groupId: GroupId;
  readonly branchId: BranchId;
  readonly roomId: RoomId | null;
  readonly facilitators: readonly StaffId[];
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

export type Conflict<Booked extends Booking = Booking> =
  | { readonly type: 'facilitator'; readonly staffId: StaffId; readonly first: Booked; readonly second: Booked }
  | { readonly type: 'room'; readonly roomId: RoomId; readonly first: Booked; readonly second: Booked };

/**
 * Everyone and every room booked twice, in order of the later start. Back to back is no conflict in one branch; between two branches a
 * facilitator also needs the time to travel, in minutes.
 */
export function findConflicts<Booked extends Booking>(
  bookings: readonly Booked[],
  { travelMinutes }: { readonly travelMinutes: number },
): readonly Conflict<Booked>[] {
  const ordered = bookings.toSorted((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
  let open: readonly Booked[] = [];
  return ordered.flatMap((second) => {
    // Only what is still under way, or on the road, can clash with what starts now: a year of sessions stays cheap.
    open = open.filter(({ endsAt }) => isBefore(second.startsAt, endsAt.add({ minutes: travelMinutes })));
    const found = open.flatMap((first) => between(first, second, travelMinutes));
    open = [...open, second];
    return found;
  });
}

function between<Booked extends Booking>(first: Booked, second: Booked, travelMinutes: number): readonly Conflict<Booked>[] {
  const free = first.branchId === second.branchId ? first.endsAt : first.endsAt.add({ minutes: travelMinutes });
  const people = isBefore(second.startsAt, free) ? first.facilitators.filter((staffId) => second.facilitators.includes(staffId)) : [];
  const sameRoom = first.roomId !== null && first.roomId === second.roomId && isBefore(second.startsAt, first.endsAt);
  return [
    ...people.map((staffId): Conflict<Booked> => ({ type: 'facilitator', staffId, first, second })),
    ...(sameRoom ? [{ type: 'room' as const, roomId: first.roomId, first, second }] : []),
  ];
}
