import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { writeDaysOf } from './write-daily.ts';

const counted = [
  'attendance-marked',
  'attendance-completed',
  'session-amended',
  'session-cancelled',
  'session-moved',
  'session-restored',
] as const;

/** The figures of a day follow each mark in its transaction. People may be marked before a session begins, so that a move counts as well. */
@Injectable()
export class FollowAttendance {
  @Follows(counted, { when: 'in-transaction' })
  async count(tx: CentreTransaction, events: readonly EventOf<(typeof counted)[number]>[]): Promise<void> {
    await writeDaysOf(
      tx,
      events.map(({ subject }) => subject.id),
    );
  }
}
