import { happened, isBefore, ok, refuse, saysAWord } from '../kernel/index.ts';
import type { EnrolmentId, Instant, Result } from '../kernel/index.ts';
import type { WaitingEvent } from './group.events.ts';
import { groupProblems } from './group.problems.ts';
import type { GroupProblem } from './group.problems.ts';
import { inOrder } from './waiting-place.ts';
import type { OpenPlace, PlaceOutcome, WaitingPlace } from './waiting-place.ts';

export interface PlaceChanged {
  readonly place: WaitingPlace;
  readonly events: readonly WaitingEvent[];
}
type Step = Result<PlaceChanged, GroupProblem>;

const reported = (
  type: Extract<WaitingEvent['type'], 'request-accepted' | 'offer-declined' | 'offer-lapsed' | 'place-left'>,
  { id, groupId, personId }: WaitingPlace,
): readonly WaitingEvent[] => [happened(type, 'waiting-place', id, { groupId }, [personId])];

/** The facts of a place without the state that it leaves. */
const asker = ({ id, groupId, personId, personKind, askedAt, rank, firstPosition, isPassed }: WaitingPlace) => ({
  ...{ id, groupId, personId, personKind, askedAt, rank, firstPosition, isPassed },
});

/** Accepts the request of a person: they wait in the order in which they asked. */
export function acceptRequest(place: WaitingPlace): Step {
  if (place.state !== 'asked') return refuse(groupProblems.notAsked());
  return ok({ place: { ...place, state: 'waiting' }, events: reported('request-accepted', place) });
}

/** Records that the person declined the seat: they wait on in their place, or leave the list. */
export function declineOffer(place: WaitingPlace, { staysOn, now }: { readonly staysOn: boolean; readonly now: Instant }): Step {
  if (place.state !== 'offered') return refuse(groupProblems.notOffered());
  return ok({
    place: staysOn
      ? { ...asker(place), state: 'waiting', isPassed: true }
      : { ...asker(place), state: 'ended', outcome: 'declined', settledAt: now },
    events: reported('offer-declined', place),
  });
}

/** Ends an offer that nobody answered in time. The person keeps their place, and the next person is asked. */
export function lapseOffer(place: WaitingPlace, now: Instant): Step {
  if (place.state !== 'offered' || isBefore(now, place.offer.endsAt)) return refuse(groupProblems.notOffered());
  return ok({ place: { ...asker(place), state: 'waiting', isPassed: true }, events: reported('offer-lapsed', place) });
}

/** Accepts that an offer can still be taken. */
export function checkOffer(place: WaitingPlace, now: Instant): Result<OpenPlace, GroupProblem> {
  if (place.state !== 'offered') return refuse(groupProblems.notOffered());
  return isBefore(now, place.offer.endsAt) ? ok(place) : refuse(groupProblems.offerLapsed());
}

/** Takes a person off the list without a seat. */
export function leaveList(place: WaitingPlace, outcome: PlaceOutcome, now: Instant): Step {
  if (place.state === 'enrolled' || place.state === 'ended') return refuse(groupProblems.placeSettled());
  return ok({ place: { ...asker(place), state: 'ended', outcome, settledAt: now }, events: reported('place-left', place) });
}

/** The place of a person who has a seat now, whether it was offered or staff gave it. */
export const takeSeat = (place: OpenPlace, enrolmentId: EnrolmentId, now: Instant): WaitingPlace => ({
  ...asker(place),
  state: 'enrolled',
  enrolmentId,
  settledAt: now,
});

export interface MovePlace {
  /** The place in the order, counted from one; a number beyond the end means the end. */
  readonly to: number;
  readonly reason: string;
}

/** Moves a person in the order, for a reason. Answers every place whose rank changed. */
export function movePlace(
  places: readonly WaitingPlace[],
  place: WaitingPlace,
  { to, reason }: MovePlace,
): Result<{ readonly places: readonly OpenPlace[]; readonly events: readonly WaitingEvent[] }, GroupProblem> {
  if (place.state === 'enrolled' || place.state === 'ended') return refuse(groupProblems.placeSettled());
  if (!saysAWord(reason)) return refuse(groupProblems.reasonMissing());
  const others = inOrder(places).filter(({ id }) => id !== place.id);
  const from = inOrder(places).findIndex(({ id }) => id === place.id) + 1;
  const target = Math.min(Math.max(1, to), others.length + 1);
  const ordered = [...others.slice(0, target - 1), place, ...others.slice(target - 1)];
  const facts = { groupId: place.groupId, from, to: target };
  return ok({
    places: ordered.map((one, index) => ({ ...one, rank: index + 1 })).filter(({ rank }, index) => rank !== ordered[index]?.rank),
    events: from === target ? [] : [happened('place-moved', 'waiting-place', place.id, facts, [place.personId])],
  });
}
