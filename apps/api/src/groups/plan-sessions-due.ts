import { Injectable } from '@nestjs/common';
import type { CentreId, Instant } from '@saath/domain/kernel';
import type { DueWorkListener } from '../database/outbox/due-work.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { GroupRepository } from './group.repository.ts';
import { planGroupSessions } from './plan-group-sessions.ts';

const againHours = 6;

/** Keeps every group's sessions planned to the horizon as time goes on. Planning again adds nothing, so it may run as often as it likes. */
@Injectable()
export class PlanSessionsDue implements DueWorkListener {
  readonly kind = 'sessions';

  constructor(
    private readonly scope: TenantScope,
    private readonly groups: GroupRepository,
  ) {}

  run(centreId: CentreId): Promise<Instant> {
    return this.scope.inCentre(centreId, { kind: 'system' }, async (tx) => {
      const groups = await this.groups.held(tx);
      await planGroupSessions(
        tx,
        groups.map(({ id, branchId, schedules }) => ({ groupId: id, branchId, schedules })),
        tx.now,
      );
      // The planner marks the centre for itself; what it has just done is not due again.
      tx.due.delete('sessions');
      return tx.now.add({ hours: againHours });
    });
  }
}
