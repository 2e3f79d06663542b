import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { endEnrolmentsFrom, leaveList } from '@saath/domain/groups';
import { storedDay } from '../database/stored-day.ts';
import { valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { lockEnrolmentsOfMembers, writeEndedEnrolments } from './enrolment-records.ts';
import { lockPlacesOfMembers, writePlaces } from './waiting-records.ts';

/** The seats and the waiting of a member in the groups of a branch end when they are transferred to another one. */
@Injectable()
export class FollowTransfersOfGroups {
  @Follows('member-transferred', { when: 'in-transaction' })
  async transferred(tx: CentreTransaction, events: readonly EventOf<'member-transferred'>[]): Promise<void> {
    for (const { subject, facts } of events) {
      const rows = await tx.rows<{ id: string }>('select id from groups where centre_id = $1 and branch_id = $2', facts.from);
      const ofBranch = new Set(rows.map(({ id }) => id));
      await endPlacesIn(tx, subject.id, ofBranch);
      const enrolments = (await lockEnrolmentsOfMembers(tx, [subject.id])).filter(({ groupId }) => ofBranch.has(groupId));
      const ended = endEnrolmentsFrom(enrolments, storedDay(facts.on));
      await writeEndedEnrolments(
        tx,
        ended.map(({ enrolment }) => enrolment),
        'transfer',
      );
      await tx.raise(ended.flatMap((one) => one.events));
    }
  }
}

async function endPlacesIn(tx: CentreTransaction, memberId: string, groupIds: ReadonlySet<string>): Promise<void> {
  const places = (await lockPlacesOfMembers(tx, [memberId])).filter(({ groupId }) => groupIds.has(groupId));
  const steps = places.map((place) => valueOf(leaveList(place, 'withdrawn', tx.now)));
  await writePlaces(
    tx,
    steps.map(({ place }) => place),
  );
  await tx.raise(steps.flatMap((step) => step.events));
}
