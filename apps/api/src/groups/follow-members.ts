import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { endEnrolmentsOfLeaver } from '@saath/domain/groups';
import { storedDay } from '../database/stored-day.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { lockEnrolmentsOfMembers, writeEndedEnrolments } from './enrolment-records.ts';

/** Ends the enrolments of a member who leaves the centre: their seats become free, and they are neither expected nor reminded. */
@Injectable()
export class FollowMembers {
  @Follows('member-left', { when: 'in-transaction' })
  async endEnrolments(tx: CentreTransaction, events: readonly EventOf<'member-left'>[]): Promise<void> {
    const leftOn = new Map(events.map(({ subject, facts }) => [subject.id, storedDay(facts.on)]));
    const byMember = Map.groupBy(await lockEnrolmentsOfMembers(tx, [...leftOn.keys()]), ({ personId }) => personId);
    const ended = [...byMember].flatMap(([memberId, enrolments]) => {
      const on = leftOn.get(memberId);
      return on === undefined ? [] : endEnrolmentsOfLeaver(enrolments, on);
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
