import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { nextVersion } from '../tenancy/table.ts';
import { CopingPlanRow } from './coping-plan.row.ts';

/** A member said yes to one mentor: the next one reads their plan only when they are asked again. */
@Injectable()
export class FollowMentorsOfCopingPlans {
  @Follows('mentorship-ended', { when: 'in-transaction' })
  async mentorshipEnded(tx: CentreTransaction, events: readonly EventOf<'mentorship-ended'>[]): Promise<void> {
    const people = await tx.rows<{ member_id: string }>(
      'select member_id from mentorships where centre_id = $1 and id = any($2::uuid[])',
      events.map(({ subject }) => subject.id),
    );
    if (people.length === 0) return;
    await tx
      .table(CopingPlanRow)
      .update({ memberId: people.map(({ member_id: id }) => id), mentorReads: true }, { mentorReads: false, version: nextVersion });
  }
}
