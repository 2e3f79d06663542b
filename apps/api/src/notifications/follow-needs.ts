import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { inCharge, permissionFor } from '@saath/domain/notifications';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { colleaguesOfMembers } from './colleagues.query.ts';
import { endNotifications, tell } from './notification-records.ts';
import { notificationsWork } from './notifications-work.ts';

/** The members who need a word. One who asks to talk is told of at once; the worker tells of the others, also of those from a day to come. */
@Injectable()
export class FollowNeeds {
  @Follows('talk-wanted', { when: 'in-transaction' })
  async wanted(tx: CentreTransaction, events: readonly EventOf<'talk-wanted'>[]): Promise<void> {
    const memberIds = idsOf(events);
    const sessions = await tx.rows<{ id: string; starts_at: Date }>(
      'select s.id, s.starts_at from sessions s where s.centre_id = $1 and s.id = any($2::uuid[])',
      events.map(({ facts }) => facts.sessionId),
    );
    const starts = new Map(sessions.map(({ id, starts_at: startsAt }) => [id, startsAt]));
    const colleagues = await colleaguesOfMembers(tx, memberIds);
    const notices = events.flatMap(({ subject: { id }, facts }) =>
      inCharge(colleagues.get(id) ?? [], permissionFor('talk-wanted')).map((staffId) => ({
        ...{ staffId, code: 'talk-wanted' as const, subjectId: id, occasion: starts.get(facts.sessionId) ?? toDate(tx.now) },
      })),
    );
    await tell(tx, notices);
    await endNotifications(tx, ['needs-word'], memberIds);
  }

  @Follows('talk-not-wanted', { when: 'in-transaction' })
  takenBack(tx: CentreTransaction, events: readonly EventOf<'talk-not-wanted'>[]): Promise<void> {
    return endNotifications(tx, ['talk-wanted'], idsOf(events));
  }

  @Follows('need-changed', { when: 'in-transaction' })
  async changed(tx: CentreTransaction, events: readonly EventOf<'need-changed'>[]): Promise<void> {
    const settled = await tx.rows<{ id: string }>(
      'select m.id from members m where m.centre_id = $1 and m.id = any($2::uuid[]) and (m.needs_word_from is null or m.needs_word_from > $3)',
      idsOf(events),
      toDate(tx.now),
    );
    await endNotifications(
      tx,
      ['talk-wanted', 'needs-word'],
      settled.map(({ id }) => id),
    );
    tx.wake(notificationsWork, tx.now);
  }
}

const idsOf = (events: readonly { readonly subject: { readonly id: string } }[]): string[] => events.map(({ subject }) => subject.id);
