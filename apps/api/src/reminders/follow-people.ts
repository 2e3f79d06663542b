import { Injectable } from '@nestjs/common';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { remindersWork } from './reminders-work.ts';

/** Sessions, people, enrolments and consents change which reminders are due, which the worker plans. */
@Injectable()
export class FollowPeople {
  @Follows(
    [
      'sessions-planned',
      'member-registered',
      'member-changed',
      'person-enrolled',
      'enrolment-ended',
      'consent-granted',
      'consent-withdrawn',
    ],
    { when: 'in-transaction' },
  )
  wakeWorkers(tx: CentreTransaction): Promise<void> {
    tx.wake(remindersWork, tx.now);
    return Promise.resolve();
  }
}
