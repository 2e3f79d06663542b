import { Module } from '@nestjs/common';
import { ConsentsController } from './consents.controller.ts';
import { ConsentsService } from './consents.service.ts';
import { CourseController } from './course.controller.ts';
import { CourseService } from './course.service.ts';
import { DuplicatesController } from './duplicates.controller.ts';
import { DuplicatesService } from './duplicates.service.ts';
import { FollowMembers } from './follow-members.ts';
import { FollowNames } from './follow-names.ts';
import { MembersController } from './members.controller.ts';
import { MembersRepository } from './members.repository.ts';
import { MembersService } from './members.service.ts';
import { TransitionsService } from './transitions.service.ts';

@Module({
  controllers: [DuplicatesController, MembersController, ConsentsController, CourseController],
  providers: [
    MembersService,
    DuplicatesService,
    TransitionsService,
    ConsentsService,
    CourseService,
    MembersRepository,
    FollowMembers,
    FollowNames,
  ],
  exports: [MembersRepository, MembersService],
})
export class MembersModule {}
