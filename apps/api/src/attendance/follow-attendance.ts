import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { rewriteGroups, writeDaysOf } from './write-daily.ts';

type Counted = 'attendance-marked' | 'attendance-completed' | 'session-cancelled';

/** The figures of a day follow each mark, in the transaction of the mark. */
@Injectable()
export class FollowAttendance {
  @Follows(['attendance-marked', 'attendance-completed', 'session-cancelled'], { when: 'in-transaction' })
  async count(tx: CentreTransaction, events: readonly EventOf<Counted>[]): Promise<void> {
    await writeDaysOf(
      tx,
      events.map(({ subject }) => subject.id),
    );
  }

  /** People may be marked before a session begins, and a move takes their marks to another day. */
  @Follows('session-moved', { when: 'in-transaction' })
  async move(tx: CentreTransaction, events: readonly EventOf<'session-moved'>[]): Promise<void> {
    const marked = await tx.rows<{ group_id: string }>(
      `select distinct s.group_id from sessions s where s.centre_id = $1 and s.id = any($2::uuid[])
         and exists (select 1 from attendance a where a.centre_id = s.centre_id and a.session_id = s.id)`,
      events.map(({ subject }) => subject.id),
    );
    if (marked.length > 0)
      await rewriteGroups(
        tx,
        marked.map(({ group_id: id }) => id),
      );
  }
}
