import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { happened, idOf, type StaffId } from '@saath/domain/kernel';
import { storedDay } from '../database/stored-day.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { oweContact } from './insert-contact.ts';

/** A member who was reached after a miss and needs support is owed a contact, by the person who had the step. */
@Injectable()
export class FollowLadders {
  @Follows('ladder-support-needed', { when: 'in-transaction' })
  async owe(tx: CentreTransaction, events: readonly EventOf<'ladder-support-needed'>[]): Promise<void> {
    for (const { facts } of events) {
      const ownerId = facts.ownerId === null ? null : idOf<StaffId>(facts.ownerId);
      const contact = { kind: 'after-miss', origin: 'ladder', method: 'call', ownerId, dueOn: storedDay(facts.on) } as const;
      if (await oweContact(tx, facts.memberId, contact))
        await tx.raise([happened('follow-up-added', 'member', facts.memberId, {}, [facts.memberId])]);
    }
  }
}
