import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { recordMarks } from './record-marks.ts';

const marks = ['attendance-marked', 'attendance-completed', 'session-amended'] as const;
const sessions = ['session-cancelled', 'session-moved', 'session-restored'] as const;

/** Ladders open, take in further misses and close with the marks, in the transaction that changed them; late marks of a device as well. */
@Injectable()
export class FollowMarks {
  @Follows(marks, { when: 'in-transaction' })
  async marked(tx: CentreTransaction, events: readonly EventOf<(typeof marks)[number]>[]): Promise<void> {
    await recordMarks(tx, [...new Set(events.flatMap(({ concerns }) => concerns))], idsOf(events));
  }

  @Follows(sessions, { when: 'in-transaction' })
  async changed(tx: CentreTransaction, events: readonly EventOf<(typeof sessions)[number]>[]): Promise<void> {
    const rows = await tx.rows<{ person_id: string }>(
      'select distinct person_id from attendance where centre_id = $1 and session_id = any($2::uuid[])',
      idsOf(events),
    );
    if (rows.length > 0)
      await recordMarks(
        tx,
        rows.map(({ person_id: id }) => id),
        idsOf(events),
      );
  }
}

const idsOf = (events: readonly { readonly subject: { readonly id: string } }[]): string[] => [
  ...new Set(events.map(({ subject }) => subject.id)),
];
