import { Module } from '@nestjs/common';
import { EnrolmentsController } from './enrolments.controller.ts';
import { EnrolmentsService } from './enrolments.service.ts';
import { FollowMembers } from './follow-members.ts';
import { FollowSeats } from './follow-seats.ts';
import { GroupRepository } from './group.repository.ts';
import { GroupsController } from './groups.controller.ts';
import { GroupsService } from './groups.service.ts';
import { WaitingListController } from './waiting-list.controller.ts';
import { WaitingListService } from './waiting-list.service.ts';

@Module({
  controllers: [GroupsController, EnrolmentsController, WaitingListController],
  providers: [GroupsService, EnrolmentsService, WaitingListService, GroupRepository, FollowMembers, FollowSeats],
  exports: [GroupRepository],
})
export class GroupsModule {}
