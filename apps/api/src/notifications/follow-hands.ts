import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { idOf, type StaffId } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { tell } from './notification-records.ts';

/** A colleague to whom contacts were given is told once of all of them. */
@Injectable()
export class FollowHands {
  @Follows('follow-ups-given', { when: 'in-transaction' })
  async given(tx: CentreTransaction, events: readonly EventOf<'follow-ups-given'>[]): Promise<void> {
    const askedBy = tx.actor.kind === 'staff' ? { askedBy: tx.actor.staffId } : {};
    const notices = events.map(({ subject: { id } }) => ({
      ...{ staffId: idOf<StaffId>(id), code: 'contacts-given' as const, subjectId: id, occasion: toDate(tx.now) },
      ...askedBy,
    }));
    await tell(tx, notices);
  }
}
