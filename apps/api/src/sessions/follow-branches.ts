import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { GroupRepository } from '../groups/group.repository.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { SessionPlanner } from './session-planner.ts';

const changes = ['branch-zone-changed', 'holiday-added', 'holiday-removed'] as const;

/**
 * Plans the sessions of a branch anew: in its corrected time zone, without those of a new holiday, and again with those of a holiday that
 * was removed.
 */
@Injectable()
export class FollowBranches {
  constructor(
    private readonly groups: GroupRepository,
    private readonly planner: SessionPlanner,
  ) {}

  @Follows(changes, { when: 'in-transaction' })
  async replanBranches(tx: CentreTransaction, events: readonly EventOf<(typeof changes)[number]>[]): Promise<void> {
    const branches = [...new Set(events.map(({ subject }) => subject.id))];
    await this.planner.replan(tx, await this.groups.lockOfBranches(tx, branches));
  }
}
