import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { inCharge, permissionFor } from '@saath/domain/notifications';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { colleaguesOfMembers } from './colleagues.query.ts';
import { endNotifications, tell } from './notification-records.ts';
import { notificationsWork } from './notifications-work.ts';

/** People who wait for a mentor are told of at once; the worker tells of supervisions that are overdue. */
@Injectable()
export class FollowMentors {
  @Follows('mentor-wanted', { when: 'in-transaction' })
  async wanted(tx: CentreTransaction, events: readonly EventOf<'mentor-wanted'>[]): Promise<void> {
    const memberIds = events.map(({ subject }) => subject.id);
    const colleagues = await colleaguesOfMembers(tx, memberIds);
    const occasion = toDate(tx.now);
    const notices = memberIds.flatMap((id) =>
      inCharge(colleagues.get(id) ?? [], permissionFor('mentor-wanted')).map((staffId) => ({
        ...{ staffId, code: 'mentor-wanted' as const, subjectId: id, occasion },
      })),
    );
    await tell(tx, notices);
  }

  @Follows('mentor-paired', { when: 'in-transaction' })
  paired(tx: CentreTransaction, events: readonly EventOf<'mentor-paired'>[]): Promise<void> {
    return endNotifications(tx, ['mentor-wanted'], concernedBy(events));
  }

  @Follows('member-left', { when: 'in-transaction' })
  left(tx: CentreTransaction, events: readonly EventOf<'member-left'>[]): Promise<void> {
    const memberIds = events.map(({ subject }) => subject.id);
    return endNotifications(tx, ['mentor-wanted', 'supervision-overdue'], memberIds);
  }

  @Follows(['supervision-recorded', 'mentor-stepped-back'], { when: 'in-transaction' })
  async supervised(tx: CentreTransaction, events: readonly EventOf<'supervision-recorded' | 'mentor-stepped-back'>[]): Promise<void> {
    await endNotifications(tx, ['supervision-overdue'], concernedBy(events));
    tx.wake(notificationsWork, tx.now);
  }
}

const concernedBy = (events: readonly { readonly concerns: readonly string[] }[]): string[] => events.flatMap(({ concerns }) => concerns);
