import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { closeLaddersOf } from './close-ladders.ts';

/** A ladder ends when the member leaves the programme or is admitted again. */
@Injectable()
export class FollowMembersOfLadders {
  @Follows('member-left', { when: 'in-transaction' })
  left(tx: CentreTransaction, events: readonly EventOf<'member-left'>[]): Promise<void> {
    return closeLaddersOf(
      tx,
      events.map(({ subject }) => subject.id),
      'left-programme',
    );
  }

  @Follows('member-admitted', { when: 'in-transaction' })
  admitted(tx: CentreTransaction, events: readonly EventOf<'member-admitted'>[]): Promise<void> {
    return closeLaddersOf(
      tx,
      events.map(({ subject }) => subject.id),
      'readmitted',
    );
  }
}
