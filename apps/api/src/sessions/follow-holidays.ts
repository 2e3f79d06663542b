import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { GroupRepository } from '../groups/group.repository.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { SessionPlanner } from './session-planner.ts';

/** Cancels the sessions of a new holiday, and has those of a removed one take place again. */
@Injectable()
export class FollowHolidays {
  constructor(
    private readonly groups: GroupRepository,
    private readonly planner: SessionPlanner,
  ) {}

  @Follows(['holiday-added', 'holiday-removed'], { when: 'in-transaction' })
  async replanBranches(tx: CentreTransaction, events: readonly EventOf<'holiday-added' | 'holiday-removed'>[]): Promise<void> {
    const branches = [...new Set(events.map(({ subject }) => subject.id))];
    await this.planner.replan(tx, await this.groups.lockOfBranches(tx, branches));
  }
}
