import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { happened } from '@saath/domain/kernel';
import { stepToDo } from '@saath/domain/ladders';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { lockOfMembers } from './load-ladders.ts';
import { settleLadders } from './settle-ladders.ts';
import { ladderNow } from './stored-ladder.ts';

/** The step of staff that is due on the ladder of a transferred member is given to the person in charge from then on; that of a mentor stays. */
@Injectable()
export class FollowTransfersOfLadders {
  @Follows('member-transferred', { when: 'in-transaction' })
  async transferred(tx: CentreTransaction, events: readonly EventOf<'member-transferred'>[]): Promise<void> {
    for (const { subject, facts } of events) {
      const open = (await lockOfMembers(tx, [subject.id], toDate(tx.now))).filter(({ state }) => state === 'open');
      const given = open.flatMap((ladder) => {
        const step = stepToDo(ladderNow(tx, ladder));
        if (!step.ok || step.value.ownerId === null || step.value.who === 'mentor' || step.value.ownerId === facts.ownerId) return [];
        return [{ ladder, place: step.value.place }];
      });
      await settleLadders(
        tx,
        given.map(({ ladder, place }) => ({ ladder, facts: [{ type: 'given', at: tx.now, step: place, to: facts.ownerId }] })),
      );
      await tx.raise(
        given.map(({ ladder, place }) =>
          happened('ladder-step-given', 'ladder', ladder.id, { step: place, staffId: facts.ownerId }, [ladder.memberId]),
        ),
      );
    }
  }
}
