import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { happened } from '@saath/domain/kernel';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { nextVersion } from '../tenancy/table.ts';
import { AftercarePlanRow } from './aftercare-plan.row.ts';
import { FollowUpRow } from './follow-up.row.ts';

/** The contacts that are owed to a transferred member, and the plan of aftercare, come into the hands of the person in charge from then on. */
@Injectable()
export class FollowTransfersOfCare {
  @Follows('member-transferred', { when: 'in-transaction' })
  async transferred(tx: CentreTransaction, events: readonly EventOf<'member-transferred'>[]): Promise<void> {
    for (const { subject, facts } of events) {
      const owed = await tx.rows<{ id: string }>(
        `select f.id from follow_ups f where f.centre_id = $1 and f.member_id = $2 and f.state = 'due' and f.owner_id is distinct from $3
         order by f.id for update`,
        subject.id,
        facts.ownerId,
      );
      const ids = owed.map(({ id }) => id);
      if (ids.length > 0) await tx.table(FollowUpRow).update({ id: ids }, { ownerId: facts.ownerId, version: nextVersion });
      await tx.table(AftercarePlanRow).update({ memberId: subject.id, endedOn: null }, { ownerId: facts.ownerId, version: nextVersion });
      await tx.raise(ids.map((id) => happened('follow-up-handed-over', 'follow-up', id, { to: facts.ownerId }, [subject.id])));
    }
  }
}
