import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { GroupRepository } from '../groups/group.repository.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { SessionPlanner } from './session-planner.ts';

const changes = ['group-rescheduled', 'group-ended'] as const;

const subjects = (events: readonly EventOf<'group-created' | (typeof changes)[number]>[]): string[] =>
  events.map(({ subject }) => subject.id);

/** Plans the sessions of a new group, and anew when its schedule changes or ends. */
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

  @Follows(changes, { when: 'in-transaction' })
  async planAnew(tx: CentreTransaction, events: readonly EventOf<(typeof changes)[number]>[]): Promise<void> {
    await this.planner.replan(tx, await this.groups.load(tx, subjects(events)));
  }
}
