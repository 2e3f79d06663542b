import type { TravelTime } from '../branches/index.ts';
import { Temporal } from '../kernel/index.ts';
import type { BranchId, Instant, RoomId, SessionId, StaffId } from '../kernel/index.ts';
import { findConflicts } from './find-conflicts.ts';
import type { Booking, Conflict } from './find-conflicts.ts';

/** One of the two sessions of a conflict. */
export interface BookedSession extends Booking {
  readonly sessionId: SessionId;
}

/** A room that a session could have. */
export interface RoomToUse {
  readonly id: RoomId;
  readonly branchId: BranchId;
  /** Its seats; null where nobody counted them. */
  readonly seats: number | null;
}

/** The remedy for a conflict: exactly one change of one of its two sessions. */
export type Remedy =
  | { readonly kind: 'room'; readonly sessionId: SessionId; readonly room: RoomToUse }
  | { readonly kind: 'facilitator'; readonly sessionId: SessionId; readonly staffId: StaffId; readonly insteadOf: StaffId }
  /** `missing`: the people who are expected elsewhere at that time. */
  | { readonly kind: 'time'; readonly sessionId: SessionId; readonly startsAt: Instant; readonly missing: number };

export interface RemediesToFind {
  /** The two sessions; only those of them that may be changed get remedies. */
  readonly sessions: readonly [BookedSession, BookedSession];
  readonly changeable: readonly SessionId[];
  /** Every other session that needs a room, a person of the staff or a person of theirs that day. */
  readonly others: readonly Booking[];
  readonly rooms: readonly RoomToUse[];
  /** The people who are free and may lead a session, those who fit best first, by session. */
  readonly substitutes: ReadonlyMap<SessionId, readonly StaffId[]>;
  /** The starts of the same day that may be tried, by session. */
  readonly starts: ReadonlyMap<SessionId, readonly Instant[]>;
  readonly times?: readonly TravelTime[];
}

/**
 * The ways out of a conflict, the best first: those that leave the time before those that change it, then those of the session with fewer
 * people, because fewer have to hear of it. Of rooms the smallest with enough seats is best, of people the one who fits best, and of times
 * the one that most can make, then the nearest. None of them leaves the two sessions in conflict or takes a room or a person from another.
 */
export function rankRemedies(given: RemediesToFind): readonly Remedy[] {
  const [first, second] = given.sessions;
  const found = [
    [first, second],
    [second, first],
  ].flatMap(([own, other]) =>
    own === undefined || other === undefined || !given.changeable.includes(own.sessionId) ? [] : remediesOf(own, other, given),
  );
  return found.toSorted((a, b) => inOrder(a.place, b.place)).map(({ remedy }) => remedy);
}

interface Placed {
  readonly remedy: Remedy;
  /** Figures of which the first that differs decides. */
  readonly place: readonly number[];
}

function remediesOf(own: BookedSession, other: BookedSession, given: RemediesToFind): readonly Placed[] {
  const people = own.people.length;
  const { sessionId } = own;
  const tried = (changes: Partial<Booking>): readonly Conflict[] =>
    conflictsOf({ ...own, ...changes }, [other, ...given.others], given.times);
  const rooms = given.rooms
    .filter(({ id, branchId, seats }) => branchId === own.branchId && id !== own.roomId && (seats === null || seats >= people))
    .filter(({ id }) => tried({ roomId: id }).every(({ roomId, second }) => roomId === null && second !== other))
    .map((room): Placed => ({ remedy: { kind: 'room', sessionId, room }, place: [0, people, room.seats ?? Infinity] }));
  const [insteadOf, ...more] = sharedLeaders(own, other);
  const substitutes = insteadOf === undefined || more.length > 0 ? [] : (given.substitutes.get(sessionId) ?? []);
  const staff = substitutes
    .filter((staffId) =>
      tried({ facilitators: [...own.facilitators.filter((id) => id !== insteadOf), staffId] }).every(isOfPeopleElsewhere(other)),
    )
    .map((staffId, index): Placed => ({
      remedy: { kind: 'facilitator', sessionId, staffId, insteadOf: insteadOf ?? staffId },
      place: [0, people, index],
    }));
  const length = own.startsAt.until(own.endsAt);
  const times = (given.starts.get(sessionId) ?? []).flatMap((startsAt): readonly Placed[] => {
    const conflicts = tried({ startsAt, endsAt: startsAt.add(length) });
    if (!conflicts.every(isOfPeopleElsewhere(other))) return [];
    const missing = new Set(conflicts.flatMap((conflict) => conflict.people)).size;
    const minutes = Math.abs(own.startsAt.until(startsAt).total('minutes'));
    return [{ remedy: { kind: 'time', sessionId, startsAt, missing }, place: [1, missing, people, minutes] }];
  });
  return [...rooms, ...staff, ...times];
}

/** The conflicts of one session with others; the other one is always the `second`. */
function conflictsOf(own: Booking, others: readonly Booking[], times: readonly TravelTime[] | undefined): readonly Conflict[] {
  return findConflicts([own, ...others], times).flatMap((conflict) => {
    if (conflict.first === own) return [conflict];
    return conflict.second === own ? [{ ...conflict, first: own, second: conflict.first }] : [];
  });
}

/** A conflict that may stay: some people are expected elsewhere, at a third session. */
const isOfPeopleElsewhere =
  (other: Booking) =>
  ({ roomId, facilitators, second }: Conflict): boolean =>
    roomId === null && facilitators.length === 0 && second !== other;

const sharedLeaders = (own: Booking, other: Booking): readonly StaffId[] =>
  own.facilitators.filter((id) => other.facilitators.includes(id));

function inOrder(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((figure, index) => figure !== other[index]);
  return at < 0 ? 0 : Math.sign((one[at] ?? 0) - (other[at] ?? 0));
}

/** The starts that may be tried on the day of a session: every half hour from seven to nine in the evening, as long as it is ahead. */
export function startsOfDay(
  { startsAt, timeZone }: { readonly startsAt: Instant; readonly timeZone: string },
  now: Instant,
): readonly Instant[] {
  const morning = startsAt.toZonedDateTimeISO(timeZone).with({ hour: 7, minute: 0, second: 0, millisecond: 0 });
  return Array.from({ length: 29 }, (_, half) => morning.add({ minutes: half * 30 }).toInstant()).filter(
    (start) => Temporal.Instant.compare(start, now) > 0 && !start.equals(startsAt),
  );
}
