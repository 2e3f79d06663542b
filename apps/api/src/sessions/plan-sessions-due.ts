import { Injectable } from '@nestjs/common';
import type { CentreId, Instant } from '@saath/domain/kernel';
import { GroupRepository } from '../groups/group.repository.ts';
import type { DueWorkListener } from '../queue/outbox/due-work.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { SessionPlanner } from './session-planner.ts';
import { sessionsWork } from './sessions-work.ts';

const againHours = 6;

/** Plans the sessions of every group up to the horizon as time goes on. Planning twice adds nothing, so it may run at any time. */
@Injectable()
export class PlanSessionsDue implements DueWorkListener {
  readonly work = sessionsWork;

  constructor(
    private readonly scope: TenantScope,
    private readonly groups: GroupRepository,
    private readonly planner: SessionPlanner,
  ) {}

  run(centreId: CentreId): Promise<Instant> {
    return this.scope.inCentre(centreId, { kind: 'system' }, async (tx) => {
      await this.planner.plan(tx, await this.groups.lockAll(tx), tx.now);
      // The planner wakes this work for its changes; the work is done already, so it is not due again.
      tx.due.delete(sessionsWork.name);
      return tx.now.add({ hours: againHours });
    });
  }
}
