import { Injectable } from '@nestjs/common';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { waitingWork } from './waiting-work.ts';

/** Wakes the worker after each change that may free a seat or bring somebody to the list, so that the next person is offered one. */
@Injectable()
export class FollowSeats {
  @Follows(
    [
      'enrolment-ended',
      'group-changed',
      'kind-set',
      'kind-set-for-branch',
      'member-admitted',
      'member-discharged',
      'place-asked',
      'request-accepted',
      'offer-declined',
      'place-left',
      'place-moved',
      'seat-offered',
    ],
    { when: 'in-transaction' },
  )
  wake(tx: CentreTransaction): Promise<void> {
    tx.wake(waitingWork, tx.now);
    return Promise.resolve();
  }
}
