import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { GroupRepository } from '../groups/group.repository.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { SessionPlanner } from './session-planner.ts';

const subjects = (events: readonly EventOf<'group-created' | 'group-rescheduled' | 'branch-zone-changed'>[]): string[] =>
  events.map(({ subject }) => subject.id);

/** Plans the sessions of a group when its schedule or the time zone of its branch changes. */
@Injectable()
export class FollowGroups {
  constructor(
    private readonly groups: GroupRepository,
    private readonly planner: SessionPlanner,
  ) {}

  @Follows('group-created', { when: 'in-transaction' })
  async planFirst(tx: CentreTransaction, events: readonly EventOf<'group-created'>[]): Promise<void> {
    await this.planner.plan(tx, await this.groups.load(tx, subjects(events)));
  }

  @Follows('group-rescheduled', { when: 'in-transaction' })
  async planAnew(tx: CentreTransaction, events: readonly EventOf<'group-rescheduled'>[]): Promise<void> {
    await this.planner.replan(tx, await this.groups.load(tx, subjects(events)));
  }

  @Follows('branch-zone-changed', { when: 'in-transaction' })
  async followZone(tx: CentreTransaction, events: readonly EventOf<'branch-zone-changed'>[]): Promise<void> {
    await this.planner.replan(tx, await this.groups.lockOfBranches(tx, subjects(events)));
  }
}
