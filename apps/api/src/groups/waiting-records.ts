import { openPlaceStates, type OpenPlace, type PlaceOutcome, type PlaceState, type WaitingPlace } from '@saath/domain/groups';
import { idOf, type EnrolmentId, type GroupId, type Instant, type PersonId, type WaitingPlaceId } from '@saath/domain/kernel';
import { sqlList } from '../database/sql-list.ts';
import { toDate, toInstant } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { sealText } from '../tenancy/sealed-text.ts';
import { WaitingPlaceRow } from './waiting-place.row.ts';

export const wishPlace = (id: string) => ({ table: 'waiting_places', column: 'wish', id });
export const moveReasonPlace = (id: string) => ({ table: 'waiting_places', column: 'move_reason', id });
const reasonPlace = (id: string) => ({ table: 'waiting_places', column: 'reason', id });

interface PlaceRecord {
  readonly id: string;
  readonly group_id: string;
  readonly person_id: string;
  readonly is_member: boolean;
  readonly state: PlaceState;
  readonly asked_at: Date;
  readonly rank: number;
  readonly first_position: number;
  readonly is_passed: boolean;
  readonly offered_at: Date | null;
  readonly offer_ends_at: Date | null;
  readonly settled_at: Date | null;
  readonly outcome: PlaceOutcome | null;
  readonly enrolment_id: string | null;
}

/** Loads the people who are on the waiting list of a group, and the one place that is asked for, whatever its state. */
export async function loadPlaces(tx: CentreTransaction, groupId: string, placeId: string | null = null): Promise<WaitingPlace[]> {
  return placesOf(
    await tx.rows<PlaceRecord>(
      `${placeSql} and p.group_id = $2 and (p.state in (${sqlList(openPlaceStates)}) or p.id = $3) order by p.rank`,
      groupId,
      placeId,
    ),
  );
}

/** Locks and loads the places of a member who leaves, in every group where they are on the list. */
export async function lockPlacesOfMembers(tx: CentreTransaction, memberIds: readonly string[]): Promise<WaitingPlace[]> {
  return placesOf(
    await tx.rows<PlaceRecord>(
      `${placeSql} and p.member_id = any($2::uuid[]) and p.state in (${sqlList(openPlaceStates)}) order by p.id for update`,
      memberIds,
    ),
  );
}

const placeSql = `
  select p.id, p.group_id, coalesce(p.member_id, p.relative_id) as person_id, p.member_id is not null as is_member, p.state, p.asked_at, p.rank,
    p.first_position, p.is_passed, p.offered_at, p.offer_ends_at, p.settled_at, p.outcome, p.enrolment_id
  from waiting_places p where p.centre_id = $1`;

const placesOf = (rows: readonly PlaceRecord[]): WaitingPlace[] => rows.map(placeOf);

function placeOf(row: PlaceRecord): WaitingPlace {
  const asker = {
    id: idOf<WaitingPlaceId>(row.id),
    groupId: idOf<GroupId>(row.group_id),
    personId: idOf<PersonId>(row.person_id),
    personKind: row.is_member ? ('member' as const) : ('relative' as const),
    askedAt: toInstant(row.asked_at),
    rank: row.rank,
    firstPosition: row.first_position,
    isPassed: row.is_passed,
  };
  switch (row.state) {
    case 'asked':
    case 'waiting':
      return { ...asker, state: row.state };
    case 'offered':
      return { ...asker, state: 'offered', offer: { offeredAt: given(row.offered_at), endsAt: given(row.offer_ends_at) } };
    case 'enrolled':
      return { ...asker, state: 'enrolled', enrolmentId: idOf<EnrolmentId>(row.enrolment_id ?? ''), settledAt: given(row.settled_at) };
    case 'ended':
      return { ...asker, state: 'ended', outcome: row.outcome ?? 'withdrawn', settledAt: given(row.settled_at) };
  }
}

function given(at: Date | null): Instant {
  if (at === null) throw new Error('The database contains a place without the moment of its state.');
  return toInstant(at);
}

const courseOf = (place: WaitingPlace) => ({
  id: place.id,
  state: place.state,
  rank: place.rank,
  isPassed: place.isPassed,
  offeredAt: place.state === 'offered' ? toDate(place.offer.offeredAt) : null,
  offerEndsAt: place.state === 'offered' ? toDate(place.offer.endsAt) : null,
  settledAt: place.state === 'enrolled' || place.state === 'ended' ? toDate(place.settledAt) : null,
  outcome: place.state === 'ended' ? place.outcome : null,
  enrolmentId: place.state === 'enrolled' ? place.enrolmentId : null,
});

/** Stores new places, each with what the person wishes. */
export const writeNewPlaces = (
  tx: CentreTransaction,
  places: readonly { readonly place: WaitingPlace; readonly wish: string | null }[],
): Promise<void> =>
  tx.table(WaitingPlaceRow).insert(
    places.map(({ place, wish }) => ({
      ...courseOf(place),
      ...{ groupId: place.groupId, named: true, askedAt: toDate(place.askedAt), firstPosition: place.firstPosition },
      memberId: place.personKind === 'member' ? place.personId : null,
      relativeId: place.personKind === 'relative' ? place.personId : null,
      wishCipher: sealText(tx, wish, wishPlace(place.id)),
    })),
  );

/** Stores the steps of places. */
export const writePlaces = (tx: CentreTransaction, places: readonly WaitingPlace[]): Promise<void> =>
  tx.table(WaitingPlaceRow).updateAll(places.map(courseOf));

/** Stores the end of a place with the reason that staff entered. */
export const writeSettledPlace = async (tx: CentreTransaction, place: WaitingPlace, reason: string | undefined): Promise<void> => {
  const reasonCipher = sealText(tx, reason, reasonPlace(place.id));
  await tx.table(WaitingPlaceRow).updateAll([{ ...courseOf(place), reasonCipher }]);
};

/** Stores the order of places that were moved. */
export const writeOrder = (tx: CentreTransaction, places: readonly OpenPlace[]): Promise<void> =>
  tx.table(WaitingPlaceRow).updateAll(places.map(({ id, rank }) => ({ id, rank })));

/** Stores from which place a person was moved, by whom and why. */
export const writeMove = (tx: CentreTransaction, id: string, from: number, reason: string): Promise<void> =>
  tx.table(WaitingPlaceRow).updateAll([
    {
      ...{ id, movedFrom: from, movedAt: toDate(tx.now) },
      movedBy: tx.actor.kind === 'staff' ? tx.actor.staffId : null,
      moveReasonCipher: sealText(tx, reason, moveReasonPlace(id)),
    },
  ]);

/** Gives places on waiting lists to another record of the same person. */
export const giveWaitingPlaces = (tx: CentreTransaction, id: readonly string[], memberId: string): Promise<number> =>
  tx.table(WaitingPlaceRow).update({ id }, { memberId });
