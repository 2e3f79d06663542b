import { Injectable } from '@nestjs/common';
import {
  acceptRequest,
  askForPlace,
  checkOffer,
  declineOffer,
  leaveList,
  limitOf,
  mostOf,
  movePlace,
  offerEnd,
  offerSeat,
  seatsAtOnce,
  seatsOf,
  type GroupProblem,
  type PlaceChanged,
  type Seating,
  type WaitingPlace,
} from '@saath/domain/groups';
import { dayIn, idOf, type Result, type WaitingPlaceId } from '@saath/domain/kernel';
import type { KindInPlace } from '@saath/domain/programmes';
import { givenDay } from '../http/request-values.ts';
import { newId } from '../platform/new-id.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { decisionOf } from './capacity-records.ts';
import { lockCandidate } from './candidates.query.ts';
import type { AskBody, DeclineBody, MovePlaceBody, TakeBody } from './waiting.body.ts';
import { giveSeat, kindOfGroup, viewOf } from './enrolments.service.ts';
import { GroupRepository, type StoredGroup } from './group.repository.ts';
import type { EnrolmentView } from './group.view.ts';
import { seatingOf } from './seating.query.ts';
import { waitingList } from './waiting-list.read-model.ts';
import { writeMove, writeNewPlaces, writeOrder, writePlaces, writeSettledPlace } from './waiting-records.ts';
import type { WaitingListView } from './waiting.view.ts';

/** A place with what is decided about it. */
interface PlaceFacts {
  readonly group: StoredGroup;
  readonly kind: KindInPlace;
  readonly seating: Seating;
  readonly place: WaitingPlace;
}

/** The people who wait for a seat of a group: they ask, are offered a seat, take or decline it, and are moved for a reason. */
@Injectable()
export class WaitingListService {
  constructor(
    private readonly scope: TenantScope,
    private readonly groups: GroupRepository,
  ) {}

  list(groupId: string): Promise<WaitingListView> {
    return this.scope.transaction(async (tx) => {
      const group = await this.groups.read(tx, groupId);
      return waitingList(tx, group, await kindOfGroup(tx, group));
    });
  }

  ask(groupId: string, { request = false, wish, ...named }: AskBody): Promise<WaitingListView> {
    return this.scope.transaction(async (tx) => {
      const group = await this.groups.lockReachable(tx, groupId);
      const kind = await kindOfGroup(tx, group);
      const person = await lockCandidate(tx, named);
      const [seating, decision, today] = [await seatingOf(tx, group.id), await decisionOf(tx, group.id), dayIn(tx.now, group.timeZone)];
      const command = { id: newId<WaitingPlaceId>(), person, isRequest: request, now: tx.now, today };
      if (seatsAtOnce(group, kind, seating, command, decision)) {
        await giveSeat(tx, { group, kind, seating, person, decision }, { startsOn: today, endsOn: null });
        return waitingList(tx, group, kind);
      }
      const { place, events } = valueOf(askForPlace(group, kind, seating, command));
      await writeNewPlaces(tx, [{ place, wish: wish ?? null }]);
      await tx.raise(events);
      return waitingList(tx, group, kind);
    });
  }

  accept(id: string): Promise<WaitingListView> {
    return this.step(id, (_tx, { place }) => acceptRequest(place));
  }

  offer(id: string): Promise<WaitingListView> {
    return this.step(id, async (tx, { group, kind, seating, place }) => {
      const today = dayIn(tx.now, group.timeZone);
      const room = { seats: seatsOf(group, kind), most: mostOf(kind) };
      const limit = limitOf(room.seats, await decisionOf(tx, group.id), today, room.most);
      const endsAt = offerEnd(tx.now, (await tx.own()).offerDays, group.timeZone);
      return offerSeat(place, seating, { now: tx.now, today, endsAt, limit, room });
    });
  }

  take(id: string, { startsOn }: TakeBody): Promise<EnrolmentView> {
    return this.scope.transaction(async (tx) => {
      const { group, kind, seating, place } = await this.lockPlace(tx, id);
      const { personId, personKind } = valueOf(checkOffer(place, tx.now));
      const person = await lockCandidate(tx, personKind === 'member' ? { memberId: personId } : { relativeId: personId });
      const decision = await decisionOf(tx, group.id);
      const days = { startsOn: givenDay(startsOn, 'startsOn'), endsOn: null };
      return viewOf(tx, group.id, await giveSeat(tx, { group, kind, seating, person, decision }, days));
    });
  }

  decline(id: string, { staysOn, reason }: DeclineBody): Promise<WaitingListView> {
    return this.step(id, (tx, { place }) => declineOffer(place, { staysOn, now: tx.now }), reason);
  }

  leave(id: string, reason: string | undefined): Promise<WaitingListView> {
    return this.step(id, (tx, { place }) => leaveList(place, 'withdrawn', tx.now), reason);
  }

  move(id: string, { to, reason }: MovePlaceBody): Promise<WaitingListView> {
    return this.scope.transaction(async (tx) => {
      const { group, kind, seating, place } = await this.lockPlace(tx, id);
      const { places, events } = valueOf(movePlace(seating.places, place, { to, reason }));
      await writeOrder(tx, places);
      for (const event of events) if (event.type === 'place-moved') await writeMove(tx, place.id, event.facts.from, reason);
      await tx.raise(events, { reason });
      return waitingList(tx, group, kind);
    });
  }

  /** One step of a place: decided, stored and raised under the lock of its group. */
  private step(
    id: string,
    decide: (tx: CentreTransaction, facts: PlaceFacts) => Result<PlaceChanged, GroupProblem> | Promise<Result<PlaceChanged, GroupProblem>>,
    reason?: string,
  ): Promise<WaitingListView> {
    return this.scope.transaction(async (tx) => {
      const facts = await this.lockPlace(tx, id);
      const { place, events } = valueOf(await decide(tx, facts));
      await (reason === undefined ? writePlaces(tx, [place]) : writeSettledPlace(tx, place, reason));
      await tx.raise(events, { reason });
      return waitingList(tx, facts.group, facts.kind);
    });
  }

  /** Locks the group of a place and loads what its steps are decided from; 404 for a place of a group out of reach. */
  private async lockPlace(tx: CentreTransaction, id: string): Promise<PlaceFacts> {
    const row = await tx.row<{ group_id: string }>(
      `select p.group_id from waiting_places p join groups g on g.centre_id = $1 and g.id = p.group_id
       where p.centre_id = $1 and p.id = $2 and ${reach.groups('g')}`,
      id,
    );
    if (row === undefined) throw notFound('waiting-places');
    const group = await this.groups.lockReachable(tx, row.group_id);
    const seating = await seatingOf(tx, group.id, idOf<WaitingPlaceId>(id));
    const place = seating.places.find((one) => one.id === id);
    if (place === undefined) throw notFound('waiting-places');
    return { group, kind: await kindOfGroup(tx, group), seating, place };
  }
}
