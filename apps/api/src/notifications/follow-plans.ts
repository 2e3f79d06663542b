import { Injectable } from '@nestjs/common';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { lookAfterMinutes, lookAheadWork } from './look-ahead-work.ts';

const ofPlans = [
  ...(['session-moved', 'session-restored', 'session-added', 'session-cancelled', 'session-facilitators-named'] as const),
  ...(['sessions-planned', 'sessions-replanned', 'group-created', 'group-changed', 'group-ended'] as const),
  ...(['absence-recorded', 'absence-removed'] as const),
] as const;

/** When plans change, it is looked again for sessions at which nobody could stand in; the changes of the next minutes with them. */
@Injectable()
export class FollowPlans {
  @Follows(ofPlans, { when: 'in-transaction' })
  plansChanged(tx: CentreTransaction): Promise<void> {
    tx.wake(lookAheadWork, tx.now.add({ minutes: lookAfterMinutes }));
    return Promise.resolve();
  }

  @Follows(['staff-changed', 'staff-deactivated'], { when: 'after-commit' })
  staffChanged(tx: CentreTransaction): Promise<void> {
    return this.plansChanged(tx);
  }
}
