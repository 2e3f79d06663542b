import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { idOf, type StaffId } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { endNotifications, tell } from './notification-records.ts';

const given = ['ladder-step-given', 'ladder-handed-over'] as const;

/** The person who has the step of a ladder is told of it, and the person before is not asked any more. */
@Injectable()
export class FollowLadderSteps {
  @Follows(given, { when: 'in-transaction' })
  async given(tx: CentreTransaction, events: readonly EventOf<(typeof given)[number]>[]): Promise<void> {
    const occasion = toDate(tx.now);
    await endNotifications(tx, ['ladder-step'], membersOf(events));
    const notices = events.flatMap(({ concerns: [subjectId], facts: { staffId } }) =>
      subjectId === undefined ? [] : [{ staffId: idOf<StaffId>(staffId), code: 'ladder-step' as const, subjectId, occasion }],
    );
    await tell(tx, notices, { actorToo: true });
  }

  @Follows('ladder-closed', { when: 'in-transaction' })
  closed(tx: CentreTransaction, events: readonly EventOf<'ladder-closed'>[]): Promise<void> {
    return endNotifications(tx, ['ladder-step'], membersOf(events));
  }
}

const membersOf = (events: readonly { readonly concerns: readonly string[] }[]): string[] => events.flatMap(({ concerns }) => concerns);
