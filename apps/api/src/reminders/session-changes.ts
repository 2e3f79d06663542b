import { Injectable } from '@nestjs/common';
import { idOf, type CentreId, type SessionId } from '@saath/domain/kernel';
import type { SessionChangeKind } from '@saath/domain/reminders';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { Topic } from '../tenancy/centre-transaction.ts';
import { ReminderPlanner } from './reminder-planner.ts';

/** What each topic of the outbox is for the ledger: changes of a schedule, whose own transaction did not re-plan. */
const changes: Readonly<Record<Topic, SessionChangeKind>> = { 'session-cancelled': 'session-cancelled', 'session-moved': 'session-moved' };
const isTopic = (name: string): name is Topic => name in changes;

/** Brings the ledger in line after an announcement. Safe to repeat: notices written since the change stand, and nobody is told twice. */
@Injectable()
export class SessionChanges {
  constructor(
    private readonly scope: TenantScope,
    private readonly planner: ReminderPlanner,
  ) {}

  async follow(topic: string, data: Readonly<Record<string, string>> & { readonly centreId: string }): Promise<void> {
    const { centreId, sessionId } = data;
    if (!isTopic(topic) || sessionId === undefined) return;
    const change = changes[topic];
    await this.scope.inCentre(idOf<CentreId>(centreId), { kind: 'system' }, async (tx) => {
      const [noticed] = await tx.rows(
        `select 1 from reminders r join sessions s on s.centre_id = r.centre_id and s.id = r.session_id
         where r.centre_id = $1 and r.session_id = $2 and r.rule like $3 and r.created_at >= s.updated_at limit 1`,
        sessionId,
        `${change}%`,
      );
      await this.planner.replan(tx, [idOf<SessionId>(sessionId)], noticed === undefined ? change : undefined);
    });
  }
}
