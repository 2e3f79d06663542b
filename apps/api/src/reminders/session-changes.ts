import { Injectable } from '@nestjs/common';
import { idOf, type CentreId, type SessionId } from '@saath/domain/kernel';
import type { SessionChangeKind } from '@saath/domain/reminders';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { Announcement, Topic } from '../tenancy/centre-transaction.ts';
import { ReminderPlanner } from './reminder-planner.ts';

/** What each topic of the outbox is for the ledger: changes of a schedule, whose own transaction did not re-plan. */
const changes: Readonly<Record<Topic, SessionChangeKind>> = { 'session-cancelled': 'session-cancelled', 'session-moved': 'session-moved' };

/**
 * Brings the ledger in line after an announcement, exactly once: the announcement leaves the outbox in the transaction that follows it, so
 * however often the queue hands it over, later turns find it gone and have nothing to do.
 */
@Injectable()
export class SessionChanges {
  constructor(
    private readonly scope: TenantScope,
    private readonly planner: ReminderPlanner,
  ) {}

  async follow(centreId: CentreId, announcementId: string): Promise<void> {
    await this.scope.inCentre(centreId, { kind: 'system' }, async (tx) => {
      const announced = await tx.row<Announcement>(
        'delete from outbox where centre_id = $1 and id = $2 returning topic, payload',
        announcementId,
      );
      if (announced === undefined) return;
      await this.planner.replan(tx, [idOf<SessionId>(announced.payload.sessionId)], changes[announced.topic]);
    });
  }
}
