import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { refreshQuiet } from './refresh-quiet.ts';

const changesOfPeople = ['member-registered', 'member-moved', 'member-changed', 'person-enrolled', 'enrolment-ended'] as const;
const merges = ['member-merged', 'member-unmerged'] as const;
const changesOfSessions = ['session-cancelled', 'session-moved', 'session-restored'] as const;
type People = EventOf<(typeof changesOfPeople)[number]>;
type Sessions = EventOf<(typeof changesOfSessions)[number]>;

const peopleOf = (events: readonly { readonly concerns: readonly string[] }[]): readonly string[] => [
  ...new Set(events.flatMap(({ concerns }) => concerns)),
];

/** Updates the stored day from which a member comes to nothing, in the transaction that changed the facts; for marks, see FollowConcerns. */
@Injectable()
export class FollowQuiet {
  @Follows(changesOfPeople, { when: 'in-transaction' })
  refresh(tx: CentreTransaction, events: readonly People[]): Promise<void> {
    return refreshQuiet(tx, { memberIds: peopleOf(events) });
  }

  /** Marks move with a merge, so that another day may be the last one that each of the two attended. */
  @Follows(merges, { when: 'in-transaction' })
  refreshMerged(tx: CentreTransaction, events: readonly EventOf<(typeof merges)[number]>[]): Promise<void> {
    return refreshQuiet(tx, { memberIds: peopleOf(events), anew: true });
  }

  /** People may be marked before a session begins, so another day of it, or none, may be the last one that they attended. */
  @Follows(changesOfSessions, { when: 'in-transaction' })
  async refreshSessions(tx: CentreTransaction, events: readonly Sessions[]): Promise<void> {
    const rows = await tx.rows<{ id: string }>(
      'select distinct person_id as id from attendance where centre_id = $1 and session_id = any($2::uuid[])',
      events.map(({ subject }) => subject.id),
    );
    await refreshQuiet(tx, { memberIds: rows.map(({ id }) => id), anew: true });
  }
}
