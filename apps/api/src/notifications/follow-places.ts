import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import type { PlaceState } from '@saath/domain/groups';
import { inCharge, permissionFor, stateToldBy, type PlaceCode } from '@saath/domain/notifications';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { colleaguesOfGroups } from './colleagues.query.ts';
import { endNotifications, tell } from './notification-records.ts';

const steps = [
  'place-asked',
  'request-accepted',
  'seat-offered',
  'offer-declined',
  'offer-lapsed',
  'place-left',
  'person-enrolled',
] as const;
type Step = EventOf<(typeof steps)[number]>;

interface Place {
  readonly id: string;
  readonly groupId: string;
  readonly state: PlaceState;
}

const codes = Object.keys(stateToldBy) as readonly PlaceCode[];
const isTold = (type: string): type is PlaceCode => type in stateToldBy;

/** The waiting lists: somebody asks, a free seat is reserved for somebody, an offer ran out. */
@Injectable()
export class FollowPlaces {
  @Follows(steps, { when: 'in-transaction' })
  async follow(tx: CentreTransaction, events: readonly Step[]): Promise<void> {
    const places = await placesOf(tx, [...new Set(events.map(({ facts }) => facts.groupId))]);
    for (const code of codes) {
      const others = places.filter(({ state }) => state !== stateToldBy[code]);
      await endNotifications(
        tx,
        [code],
        others.map(({ id }) => id),
      );
    }
    const told = events.flatMap(({ type, subject }) => {
      const place = places.find(({ id }) => id === subject.id);
      return isTold(type) && place?.state === stateToldBy[type] ? [{ code: type, place }] : [];
    });
    if (told.length > 0) await this.tell(tx, told);
  }

  private async tell(tx: CentreTransaction, told: readonly { readonly code: PlaceCode; readonly place: Place }[]): Promise<void> {
    const colleagues = await colleaguesOfGroups(tx, [...new Set(told.map(({ place }) => place.groupId))]);
    const notices = told.flatMap(({ code, place }) =>
      inCharge(colleagues.get(place.groupId) ?? [], permissionFor(code)).map((staffId) => ({
        ...{ staffId, code, subjectId: place.id, occasion: toDate(tx.now) },
      })),
    );
    await tell(tx, notices);
  }
}

/** The places of these groups about which somebody may have been told. */
const placesOf = (tx: CentreTransaction, groupIds: readonly string[]): Promise<Place[]> =>
  tx.rows<Place>(
    `select p.id, p.group_id as "groupId", p.state from waiting_places p
     where p.centre_id = $1 and p.group_id = any($2::uuid[]) and (p.settled_at is null or p.settled_at >= $3)`,
    groupIds,
    toDate(tx.now),
  );
