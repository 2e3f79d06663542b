import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { endNotifications } from './notification-records.ts';
import { notificationsWork } from './notifications-work.ts';

const alerts = ['session-not-started', 'session-unfinished'] as const;
const woken = [
  'session-moved',
  'session-restored',
  'session-added',
  'session-start-undone',
  'sessions-planned',
  'sessions-replanned',
] as const;
type Settled = 'session-finished' | 'session-cancelled' | 'session-moved';

/** An alert about a session ends as soon as its reason does. */
@Injectable()
export class FollowSessions {
  @Follows('session-started', { when: 'in-transaction' })
  started(tx: CentreTransaction, events: readonly EventOf<'session-started'>[]): Promise<void> {
    return endNotifications(tx, ['session-not-started'], idsOf(events));
  }

  @Follows(['session-finished', 'session-cancelled', 'session-moved'], { when: 'in-transaction' })
  settled(tx: CentreTransaction, events: readonly EventOf<Settled>[]): Promise<void> {
    return endNotifications(tx, alerts, idsOf(events));
  }

  /** A question about a mark ends when the person is marked again. */
  @Follows('attendance-marked', { when: 'in-transaction' })
  async marked(tx: CentreTransaction, events: readonly EventOf<'attendance-marked'>[]): Promise<void> {
    for (const { subject, concerns } of events) await endNotifications(tx, ['mark-asked'], await marksOf(tx, subject.id, concerns));
  }

  /** Those who lead the session no longer have nothing to do about it; those who lead it now are told by the worker. */
  @Follows('session-facilitators-named', { when: 'in-transaction' })
  async named(tx: CentreTransaction, events: readonly EventOf<'session-facilitators-named'>[]): Promise<void> {
    for (const { subject, facts } of events) await endNotifications(tx, alerts, [subject.id], { staffIds: facts.released });
    return this.wake(tx);
  }

  /** Sessions that are new, or have another time, may be alerted earlier than the worker would look. */
  @Follows(woken, { when: 'in-transaction' })
  wake(tx: CentreTransaction): Promise<void> {
    tx.wake(notificationsWork, tx.now);
    return Promise.resolve();
  }
}

const idsOf = (events: readonly { readonly subject: { readonly id: string } }[]): string[] => events.map(({ subject }) => subject.id);

async function marksOf(tx: CentreTransaction, sessionId: string, people: readonly string[]): Promise<readonly string[]> {
  const rows = await tx.rows<{ id: string }>(
    `select n.subject_id as id from notifications n join attendance a on a.centre_id = $1 and a.id = n.subject_id
     where n.centre_id = $1 and n.code = 'mark-asked' and n.ended_at is null and a.session_id = $2 and a.person_id = any($3::uuid[])`,
    sessionId,
    people,
  );
  return rows.map(({ id }) => id);
}
