import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { endEnrolmentsFrom, leaveList } from '@saath/domain/groups';
import { storedDay } from '../database/stored-day.ts';
import { valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { lockEnrolmentsOfMembers, writeEndedEnrolments } from './enrolment-records.ts';
import { lockPlacesOfMembers, writePlaces } from './waiting-records.ts';

/** Ends the enrolments and the waiting of a member who leaves the centre: seats become free, and the person is neither expected nor reminded. */
@Injectable()
export class FollowMembers {
  @Follows('member-left', { when: 'in-transaction' })
  async endEnrolments(tx: CentreTransaction, events: readonly EventOf<'member-left'>[]): Promise<void> {
    await endPlaces(tx, events);
    const leftOn = new Map(events.map(({ subject, facts }) => [subject.id, storedDay(facts.on)]));
    const byMember = Map.groupBy(await lockEnrolmentsOfMembers(tx, [...leftOn.keys()]), ({ personId }) => personId);
    const ended = [...byMember].flatMap(([memberId, enrolments]) => {
      const on = leftOn.get(memberId);
      return on === undefined ? [] : endEnrolmentsFrom(enrolments, on);
    });
    await writeEndedEnrolments(
      tx,
      ended.map(({ enrolment }) => enrolment),
      'left',
    );
    await tx.raise(
      ended.flatMap((one) => one.events),
      { inBulk: true },
    );
  }
}

/** A person who left the centre waits for no seat. */
async function endPlaces(tx: CentreTransaction, events: readonly EventOf<'member-left'>[]): Promise<void> {
  const places = await lockPlacesOfMembers(
    tx,
    events.map(({ subject }) => subject.id),
  );
  const steps = places.map((place) => valueOf(leaveList(place, 'left', tx.now)));
  await writePlaces(
    tx,
    steps.map(({ place }) => place),
  );
  await tx.raise(
    steps.flatMap((step) => step.events),
    { inBulk: true },
  );
}
