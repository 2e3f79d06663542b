import { Injectable } from '@nestjs/common';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { remindersWork } from './reminders-work.ts';

/** Wakes the worker after changes of sessions, people, enrolments and consents, so that it plans reminders again. */
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
