import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { leadingCodes, toldOfLeading } from '@saath/domain/notifications';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { endNotifications, tell } from './notification-records.ts';

const over = ['session-started', 'session-finished', 'session-cancelled'] as const;

/** Tells the people who lead one session from now on, and those who do not any more; earlier notifications about it end. */
@Injectable()
export class FollowLeading {
  @Follows('session-facilitators-named', { when: 'in-transaction' })
  async named(tx: CentreTransaction, events: readonly EventOf<'session-facilitators-named'>[]): Promise<void> {
    const answered = await justAccepted(tx, idsOf(events));
    for (const { subject, facts } of events) {
      await endNotifications(tx, leadingCodes, [subject.id], { staffIds: [...facts.leading, ...facts.released] });
      // The person who asked and the person in whose place were told of the yes already.
      const told = answered.has(subject.id) ? [] : toldOfLeading(facts, tx.actor.kind === 'staff' ? tx.actor.staffId : null);
      await tell(
        tx,
        told.map((one) => ({ ...one, subjectId: subject.id, occasion: toDate(tx.now) })),
      );
    }
  }

  @Follows(over, { when: 'in-transaction' })
  settled(tx: CentreTransaction, events: readonly EventOf<(typeof over)[number]>[]): Promise<void> {
    return endNotifications(tx, leadingCodes, idsOf(events));
  }
}

const idsOf = (events: readonly { readonly subject: { readonly id: string } }[]): string[] => events.map(({ subject }) => subject.id);

/** Those of these sessions that somebody has just said yes to lead. */
async function justAccepted(tx: CentreTransaction, sessionIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ id: string }>(
    `select r.session_id as id from stand_in_requests r
     where r.centre_id = $1 and r.session_id = any($2::uuid[]) and r.state = 'accepted' and r.changed_at = $3`,
    sessionIds,
    toDate(tx.now),
  );
  return new Set(rows.map(({ id }) => id));
}
