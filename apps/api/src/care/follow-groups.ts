import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { careWork } from './care-work.ts';
import { refreshNeeds } from './refresh-needs.ts';

const changes = ['group-ended', 'group-rescheduled'] as const;

/** Updates the needs of members in aftercare whose group ends or goes on, and those of everybody outside when the centre allows other days. */
@Injectable()
export class FollowGroupsOfCare {
  @Follows(changes, { when: 'in-transaction' })
  async refresh(tx: CentreTransaction, events: readonly EventOf<(typeof changes)[number]>[]): Promise<void> {
    const rows = await tx.rows<{ id: string }>(
      `select distinct m.id from enrolments e join members m on m.centre_id = $1 and m.id = e.member_id and m.stage = 'aftercare'
       where e.centre_id = $1 and e.group_id = any($2::uuid[])`,
      events.map(({ subject }) => subject.id),
    );
    await refreshNeeds(
      tx,
      rows.map(({ id }) => id),
    );
  }

  @Follows('centre-changed', { when: 'in-transaction' })
  wake(tx: CentreTransaction, events: readonly EventOf<'centre-changed'>[]): Promise<void> {
    if (events.some(({ facts }) => facts.fields.includes('noContactDays'))) tx.wake(careWork, tx.now);
    return Promise.resolve();
  }
}
