import { Module } from '@nestjs/common';
import { CopyGroupService } from './copy-group.service.ts';
import { EnrolmentsController } from './enrolments.controller.ts';
import { EnrolmentsService } from './enrolments.service.ts';
import { FollowMembers } from './follow-members.ts';
import { FollowSeats } from './follow-seats.ts';
import { GroupRepository } from './group.repository.ts';
import { GroupsController } from './groups.controller.ts';
import { GroupsService } from './groups.service.ts';
import { ManyGroupsController } from './many-groups.controller.ts';
import { ManyGroupsService } from './many-groups.service.ts';
import { WaitingListController } from './waiting-list.controller.ts';
import { WaitingListService } from './waiting-list.service.ts';
import { FollowMergesOfGroups } from './follow-merges.ts';
import { FollowTransfersOfGroups } from './follow-transfers.ts';

@Module({
  controllers: [GroupsController, ManyGroupsController, EnrolmentsController, WaitingListController],
  providers: [
    FollowMergesOfGroups,
    GroupsService,
    ManyGroupsService,
    CopyGroupService,
    EnrolmentsService,
    WaitingListService,
    GroupRepository,
    FollowMembers,
    FollowSeats,
    FollowTransfersOfGroups,
  ],
  exports: [GroupRepository, CopyGroupService, EnrolmentsService],
})
export class GroupsModule {}
