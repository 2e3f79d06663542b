import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { endRenewals } from './renewals.ts';

/** A consent that was renewed or withdrawn is not asked for any more: the contact for it ends by itself. */
@Injectable()
export class FollowConsentsOfCare {
  @Follows('consent-granted', { when: 'in-transaction' })
  granted(tx: CentreTransaction, events: readonly EventOf<'consent-granted'>[]): Promise<void> {
    return endRenewals(tx, [...new Set(events.map(({ subject }) => subject.id))]);
  }

  @Follows('consent-withdrawn', { when: 'in-transaction' })
  withdrawn(tx: CentreTransaction, events: readonly EventOf<'consent-withdrawn'>[]): Promise<void> {
    return endRenewals(tx, [...new Set(events.map(({ subject }) => subject.id))]);
  }
}
