import { Module } from '@nestjs/common';
import { EnrolmentsController } from './enrolments.controller.ts';
import { EnrolmentsService } from './enrolments.service.ts';
import { FollowMembers } from './follow-members.ts';
import { GroupRepository } from './group.repository.ts';
import { GroupsController } from './groups.controller.ts';
import { GroupsService } from './groups.service.ts';

@Module({
  controllers: [GroupsController, EnrolmentsController],
  providers: [GroupsService, EnrolmentsService, GroupRepository, FollowMembers],
  exports: [GroupRepository],
})
export class GroupsModule {}
