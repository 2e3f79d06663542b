import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { reviewStandIns } from './review-stand-ins.ts';

const ofSessions = ['session-started', 'session-finished', 'session-cancelled', 'session-moved', 'session-facilitators-named'] as const;
const ofPeople = ['absence-recorded', 'group-changed'] as const;
const ofStaff = ['staff-changed', 'staff-deactivated'] as const;

/** A question ends when nobody is needed any more, when the session is another one, and when the person cannot come. */
@Injectable()
export class FollowSessions {
  @Follows(ofSessions, { when: 'in-transaction' })
  async decided(tx: CentreTransaction, events: readonly EventOf<(typeof ofSessions)[number]>[]): Promise<void> {
    await reviewStandIns(
      tx,
      events.map(({ subject }) => subject.id),
    );
  }

  @Follows('sessions-replanned', { when: 'in-transaction' })
  async replanned(tx: CentreTransaction, events: readonly EventOf<'sessions-replanned'>[]): Promise<void> {
    await reviewStandIns(
      tx,
      events.flatMap(({ facts }) => [...facts.withdrawn, ...facts.shifted.map(({ id }) => id)]),
    );
  }

  @Follows(ofPeople, { when: 'in-transaction' })
  async peopleChanged(tx: CentreTransaction, _events: readonly EventOf<(typeof ofPeople)[number]>[]): Promise<void> {
    await reviewStandIns(tx);
  }

  /** Staff are changed by the role of the platform, which does not read sessions, so this follows afterwards. */
  @Follows(ofStaff, { when: 'after-commit' })
  async staffChanged(tx: CentreTransaction, _events: readonly EventOf<(typeof ofStaff)[number]>[]): Promise<void> {
    await reviewStandIns(tx);
  }
}
