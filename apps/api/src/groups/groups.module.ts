import { Module } from '@nestjs/common';
import { BranchesModule } from '../branches/branches.module.ts';
import { BranchListeners } from '../branches/zone-changed.ts';
import { EnrolmentsController } from './enrolments.controller.ts';
import { EnrolmentsService } from './enrolments.service.ts';
import { GroupRepository } from './group.repository.ts';
import { GroupsController } from './groups.controller.ts';
import { GroupsService } from './groups.service.ts';
import { replanGroupSessions } from './plan-group-sessions.ts';

/** Groups plan by the clock on the wall of their branch: where it turns out to be in another zone, the sessions to come follow. */
@Module({
  imports: [BranchesModule],
  controllers: [GroupsController, EnrolmentsController],
  providers: [GroupsService, EnrolmentsService, GroupRepository],
  exports: [GroupRepository],
})
export class GroupsModule {
  constructor(listeners: BranchListeners, groups: GroupRepository) {
    listeners.add(async (tx, branchId) => {
      const ofBranch = (await groups.held(tx)).filter((group) => group.branchId === branchId);
      for (const { id, schedules } of ofBranch) await replanGroupSessions(tx, { groupId: id, branchId, schedules });
    });
  }
}
