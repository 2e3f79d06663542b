import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { refreshMarked, refreshNeeds } from './refresh-needs.ts';

/** The events that may change whether a member needs a word. */
const changes = [
  'member-changed',
  'member-moved',
  'member-merged',
  'member-unmerged',
  'person-enrolled',
  'enrolment-ended',
  'talk-wanted',
  'talk-not-wanted',
  'attention-spoke',
  'attention-later',
  'follow-up-added',
  'follow-up-completed',
  'follow-up-snoozed',
  'follow-ups-planned',
  'follow-ups-withdrawn',
  'checked-in',
  'safety-note-opened',
  'safety-note-closed',
  'mentor-contact-logged',
  'ladder-outcome',
  'ladder-closed',
  'outside-visit-arranged',
  'outside-visit-changed',
  'outside-visit-answered',
  'outside-referral-ended',
] as const;

const changesOfMarks = ['attendance-marked', 'attendance-completed', 'session-amended'] as const;
const changesOfSessions = ['session-cancelled', 'session-moved', 'session-restored'] as const;

/** Updates the stored instant from which a member needs a word, in the transaction that changed the facts. */
@Injectable()
export class FollowConcerns {
  @Follows(changes, { when: 'in-transaction' })
  async refresh(tx: CentreTransaction, events: readonly EventOf<(typeof changes)[number]>[]): Promise<void> {
    await refreshNeeds(tx, [...new Set(events.flatMap(({ concerns }) => concerns))]);
  }

  /** Marks also change from when members come to nothing. */
  @Follows(changesOfMarks, { when: 'in-transaction' })
  async marked(tx: CentreTransaction, events: readonly EventOf<(typeof changesOfMarks)[number]>[]): Promise<void> {
    await refreshMarked(
      tx,
      [...new Set(events.flatMap(({ concerns }) => concerns))],
      events.map(({ subject }) => subject.id),
    );
  }

  /** People may be marked before a session begins, so a change of a session may begin or end a run of misses. */
  @Follows(changesOfSessions, { when: 'in-transaction' })
  async refreshMarked(tx: CentreTransaction, events: readonly EventOf<(typeof changesOfSessions)[number]>[]): Promise<void> {
    const rows = await tx.rows<{ person_id: string }>(
      'select distinct person_id from attendance where centre_id = $1 and session_id = any($2::uuid[])',
      events.map(({ subject }) => subject.id),
    );
    await refreshNeeds(
      tx,
      rows.map(({ person_id: id }) => id),
    );
  }
}
