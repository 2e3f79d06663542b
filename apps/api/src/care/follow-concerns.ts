import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { refreshNeeds } from './refresh-needs.ts';

/** Everything that may change whether a member needs a word. */
const changes = [
  'member-changed',
  'member-moved',
  'person-enrolled',
  'enrolment-ended',
  'attendance-marked',
  'attendance-completed',
  'attention-spoke',
  'attention-later',
  'follow-up-added',
  'follow-up-completed',
  'follow-up-snoozed',
  'follow-ups-planned',
  'follow-ups-withdrawn',
] as const;

/** Lists show who needs a word from a stored instant; this keeps it in line with the facts, in the transaction that changed them. */
@Injectable()
export class FollowConcerns {
  @Follows(changes, { when: 'in-transaction' })
  async refresh(tx: CentreTransaction, events: readonly EventOf<(typeof changes)[number]>[]): Promise<void> {
    await refreshNeeds(tx, [...new Set(events.flatMap(({ concerns }) => concerns))]);
  }
}
