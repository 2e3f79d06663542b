import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { endNotifications } from './notification-records.ts';
import { notificationsWork } from './notifications-work.ts';

/** A member who needs a word is told of by the worker, which also knows when a need of later begins; it ends at once. */
@Injectable()
export class FollowNeeds {
  @Follows('need-changed', { when: 'in-transaction' })
  async follow(tx: CentreTransaction, events: readonly EventOf<'need-changed'>[]): Promise<void> {
    const settled = await tx.rows<{ id: string }>(
      'select m.id from members m where m.centre_id = $1 and m.id = any($2::uuid[]) and (m.needs_word_from is null or m.needs_word_from > $3)',
      events.map(({ subject }) => subject.id),
      toDate(tx.now),
    );
    await endNotifications(
      tx,
      ['needs-word'],
      settled.map(({ id }) => id),
    );
    tx.wake(notificationsWork, tx.now);
  }
}
