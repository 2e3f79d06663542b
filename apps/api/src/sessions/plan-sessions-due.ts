import { Injectable } from '@nestjs/common';
import type { CentreId, Instant } from '@saath/domain/kernel';
import { GroupRepository } from '../groups/group.repository.ts';
import type { DueWorkListener } from '../queue/outbox/due-work.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { SessionPlanner } from './session-planner.ts';
import { sessionsWork } from './sessions-work.ts';

const againHours = 6;

/** Keeps every group's sessions planned to the horizon as time goes on. Planning again adds nothing, so it may run as often as it likes. */
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
      // The planner marks the centre for itself; what it has just done is not due again.
      tx.due.delete(sessionsWork.name);
      return tx.now.add({ hours: againHours });
    });
  }
}
