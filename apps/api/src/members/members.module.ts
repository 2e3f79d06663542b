import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ConsentsController } from './consents.controller.ts';
import { ConsentsService } from './consents.service.ts';
import { CourseController } from './course.controller.ts';
import { CourseService } from './course.service.ts';
import { DocumentsController } from './documents.controller.ts';
import { DocumentsService } from './documents.service.ts';
import { DuplicatesController } from './duplicates.controller.ts';
import { DuplicatesService } from './duplicates.service.ts';
import { FollowMembers } from './follow-members.ts';
import { FollowNames } from './follow-names.ts';
import { MergePlan } from './merge-plan.ts';
import { MergesController } from './merges.controller.ts';
import { MergesService } from './merges.service.ts';
import { MembersController } from './members.controller.ts';
import { MembersRepository } from './members.repository.ts';
import { MembersService } from './members.service.ts';
import { TransitionsService } from './transitions.service.ts';
import { FollowMergesOfMembers } from './follow-merges.ts';

@Module({
  imports: [DiscoveryModule],
  controllers: [DuplicatesController, MembersController, MergesController, ConsentsController, CourseController, DocumentsController],
  providers: [
    FollowMergesOfMembers,
    MembersService,
    MergesService,
    MergePlan,
    DuplicatesService,
    TransitionsService,
    ConsentsService,
    CourseService,
    DocumentsService,
    MembersRepository,
    FollowMembers,
    FollowNames,
  ],
  exports: [MembersRepository, MembersService, TransitionsService],
})
export class MembersModule {}
