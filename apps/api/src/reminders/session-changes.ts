import { Injectable } from '@nestjs/common';
import { idOf, type CentreId, type SessionId } from '@saath/domain/kernel';
import type { SessionChangeKind } from '@saath/domain/reminders';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { ReminderPlanner } from './reminder-planner.ts';

/** Topics of the outbox that the ledger follows, for changes whose own transaction did not re-plan. */
const changes: Readonly<Record<string, SessionChangeKind>> = { 'session-cancelled': 'session-cancelled', 'session-moved': 'session-moved' };

/** Brings the ledger in line after an announcement. Safe to repeat: a session whose notices stand is left alone. */
@Injectable()
export class SessionChanges {
  constructor(
    private readonly scope: TenantScope,
    private readonly planner: ReminderPlanner,
  ) {}

  async follow(topic: string, data: Readonly<Record<string, string>> & { readonly centreId: string }): Promise<void> {
    const change = changes[topic];
    const { centreId, sessionId } = data;
    if (change === undefined || sessionId === undefined) return;
    await this.scope.inCentre(idOf<CentreId>(centreId), { kind: 'system' }, async (tx) => {
      const [noticed] = await tx.rows(
        `select 1 from reminders where centre_id = $1 and session_id = $2 and rule like $3 limit 1`,
        sessionId,
        `${change}%`,
      );
      await this.planner.replan(tx, [idOf<SessionId>(sessionId)], noticed === undefined ? change : undefined);
    });
  }
}
