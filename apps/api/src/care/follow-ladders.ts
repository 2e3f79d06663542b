import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { happened } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { FollowUpRow } from './follow-up.row.ts';

/** A member who was reached after a miss and needs support is owed a contact, by the person who had the step. */
@Injectable()
export class FollowLadders {
  @Follows('ladder-support-needed', { when: 'in-transaction' })
  async owe(tx: CentreTransaction, events: readonly EventOf<'ladder-support-needed'>[]): Promise<void> {
    const createdAt = toDate(tx.now);
    await tx.table(FollowUpRow).upsert(
      events.map(({ facts: { memberId, on, ownerId } }) => ({
        ...{
          id: newId(),
          memberId,
          kind: 'after-miss',
          origin: 'ladder',
          method: 'call',
          dueOn: on,
          ownerId,
          state: 'due',
          version: 1,
          createdAt,
        },
      })),
      { conflict: ['memberId', 'kind', 'dueOn'], update: 'nothing' },
    );
    await tx.raise(events.map(({ facts: { memberId } }) => happened('follow-up-added', 'member', memberId, {}, [memberId])));
  }
}
