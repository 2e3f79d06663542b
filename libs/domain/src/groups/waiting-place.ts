import type { Day, EnrolmentId, GroupId, Instant, PersonId, WaitingPlaceId } from '../kernel/index.ts';
import type { Enrolment, PersonKind } from './enrolment.ts';

/**
 * The course of a person to a seat: they ask, wait, are offered a seat, and are enrolled; or the place ends without one. An enrolment ends by
 * its own last day.
 */
export const placeStates = ['asked', 'waiting', 'offered', 'enrolled', 'ended'] as const;
export type PlaceState = (typeof placeStates)[number];

/** The states in which a person is on the list. */
export const openPlaceStates = ['asked', 'waiting', 'offered'] as const satisfies readonly PlaceState[];
/** Of these, the states in which no seat is reserved for the person. */
export const seatlessPlaceStates: readonly PlaceState[] = ['asked', 'waiting'];
/** Of these, the states in which staff have accepted that the person waits. */
export const queuedPlaceStates: readonly PlaceState[] = ['waiting', 'offered'];
/** The states after which a person is no longer on the list. */
export const settledPlaceStates: readonly PlaceState[] = ['enrolled', 'ended'];

/** Why a place ended without a seat: the person declined an offer, nobody wants it any more, the person left the centre, or the group ended. */
export type PlaceOutcome = 'declined' | 'withdrawn' | 'left' | 'group-ended';

interface Asker {
  readonly id: WaitingPlaceId;
  readonly groupId: GroupId;
  readonly personId: PersonId;
  readonly personKind: PersonKind;
  readonly askedAt: Instant;
  /** The order of the list, rising. It is the order of asking until staff move somebody. */
  readonly rank: number;
  /** The place in the order on the day of asking, counted from one. */
  readonly firstPosition: number;
  /** Whether the last offer was declined or not answered. Only staff offer another seat to such a person, and they stay in the order. */
  readonly isPassed: boolean;
}

export interface Offer {
  readonly offeredAt: Instant;
  /** The instant at which the offer lapses. Until then a seat is reserved. */
  readonly endsAt: Instant;
}

export type OpenPlace = Asker &
  ({ readonly state: 'asked' } | { readonly state: 'waiting' } | { readonly state: 'offered'; readonly offer: Offer });
export type SettledPlace = Asker & { readonly settledAt: Instant } & (
    | { readonly state: 'enrolled'; readonly enrolmentId: EnrolmentId }
    | { readonly state: 'ended'; readonly outcome: PlaceOutcome }
  );
export type WaitingPlace = OpenPlace | SettledPlace;

export const isOpen = (place: WaitingPlace): place is OpenPlace => place.state !== 'enrolled' && place.state !== 'ended';

/** The people on the list, in its order. */
export const inOrder = (places: readonly WaitingPlace[]): readonly OpenPlace[] => places.filter(isOpen).toSorted((a, b) => a.rank - b.rank);

/** The seats that are reserved for offers, as enrolments from today on: to every other person they are taken. */
export const reservedSeats = (places: readonly WaitingPlace[], today: Day, but?: PersonId): readonly Enrolment[] =>
  places.flatMap((place) =>
    place.state !== 'offered' || place.personId === but
      ? []
      : [
          {
            id: place.id as string as EnrolmentId,
            ...{ groupId: place.groupId, personId: place.personId, personKind: place.personKind },
            ...{ startsOn: today, endsOn: null, enrolledAt: place.offer.offeredAt },
          },
        ],
  );
