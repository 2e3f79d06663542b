import { Injectable } from '@nestjs/common';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { remindersWork } from './reminders-work.ts';

/** Wakes the worker after changes of sessions, people, enrolments, consents and of what a centre or a branch sets about its kinds, so that it plans reminders again. */
@Injectable()
export class FollowPeople {
  @Follows(
    [
      'sessions-planned',
      'member-registered',
      'member-changed',
      'member-merged',
      'member-unmerged',
      'person-enrolled',
      'enrolment-ended',
      'consent-granted',
      'consent-withdrawn',
      'kind-set',
      'kind-set-for-branch',
    ],
    { when: 'in-transaction' },
  )
  wakeWorkers(tx: CentreTransaction): Promise<void> {
    tx.wake(remindersWork, tx.now);
    return Promise.resolve();
  }
}
