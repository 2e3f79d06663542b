import { happened, ok, refuse } from '../kernel/index.ts';
import type { Day, EnrolmentId, Instant, Result } from '../kernel/index.ts';
import type { Candidate, ProgrammeKind } from '../programmes/index.ts';
import type { Seating } from './ask-for-place.ts';
import type { Group, SizedKind } from './group.ts';
import { runOf, seatsOf } from './group.ts';
import { groupProblems } from './group.problems.ts';
import type { GroupProblem } from './group.problems.ts';
import type { PlaceChanged } from './place-steps.ts';
import { seatFault } from './seat-fault.ts';
import type { Room } from './seat-fault.ts';
import { inOrder, reservedSeats } from './waiting-place.ts';
import type { WaitingPlace } from './waiting-place.ts';

/** The days for which an offer is open: the default of a centre, and what it may set instead. */
export const offerDays = { default: 2, from: 1, to: 30 } as const;

/** When an offer lapses: after a number of local days, at the next full hour, which is easier to say. */
export const offerEnd = (now: Instant, days: number, timeZone: string): Instant =>
  now.toZonedDateTimeISO(timeZone).add({ days }).round({ smallestUnit: 'hour', roundingMode: 'ceil' }).toInstant();

export interface OfferSeat {
  readonly now: Instant;
  readonly today: Day;
  readonly endsAt: Instant;
  /** How many people may be enrolled; null for no limit. */
  readonly limit: number | null;
  /** The seats, and the most that the kind allows, where a decision makes the limit. */
  readonly room?: Room;
}

/** Offers a person who waits a seat, which is reserved for them until the offer lapses. */
export function offerSeat(
  place: WaitingPlace,
  { enrolments, places }: Seating,
  { now, today, endsAt, limit, room }: OfferSeat,
): Result<PlaceChanged, GroupProblem> {
  if (place.state !== 'waiting') return refuse(groupProblems.notWaiting());
  const { id, groupId, personId, personKind } = place;
  const seat = { groupId, personId, personKind, startsOn: today, endsOn: null, enrolledAt: now };
  const fault = seatFault({ id: id as string as EnrolmentId, ...seat }, [...enrolments, ...reservedSeats(places, today)], limit, room);
  if (fault !== undefined) return refuse(fault);
  return ok({
    place: { ...place, state: 'offered', isPassed: false, offer: { offeredAt: now, endsAt } },
    events: [happened('seat-offered', 'waiting-place', id, { groupId, until: endsAt.toString() }, [personId])],
  });
}

/** The offers that free seats bring: to the first people of the list whom the kind allows and who have not let the last offer pass. */
export function offersDue(
  group: Pick<Group, 'id' | 'capacity' | 'schedules' | 'settings'>,
  kind: Pick<ProgrammeKind, 'code' | 'eligibility'> & SizedKind,
  seating: Seating,
  people: ReadonlyMap<string, Candidate>,
  moment: Omit<OfferSeat, 'limit' | 'room'>,
): readonly PlaceChanged[] {
  const limit = seatsOf(group, kind);
  const offers: PlaceChanged[] = [];
  for (const place of inOrder(seating.places)) {
    const person = people.get(place.personId);
    if (place.isPassed || person === undefined) continue;
    if (!kind.eligibility(person, { ...runOf(group), settings: group.settings }, moment.today).allowed) continue;
    const places = [...seating.places.filter(({ id }) => !offers.some((offer) => offer.place.id === id)), ...offers.map((o) => o.place)];
    const offered = offerSeat(place, { ...seating, places }, { ...moment, limit });
    if (offered.ok) offers.push(offered.value);
  }
  return offers;
}
