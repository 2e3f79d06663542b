import { Module } from '@nestjs/common';
import { GroupsModule } from '../groups/groups.module.ts';
import { FollowBranches } from './follow-branches.ts';
import { FollowGroups } from './follow-groups.ts';
import { SessionPlanner } from './session-planner.ts';
import { SessionRepository } from './session.repository.ts';
import { SessionsController } from './sessions.controller.ts';
import { SessionsService } from './sessions.service.ts';

@Module({
  imports: [GroupsModule],
  controllers: [SessionsController],
  providers: [SessionsService, SessionRepository, SessionPlanner, FollowGroups, FollowBranches],
  exports: [SessionRepository, SessionPlanner],
})
export class SessionsModule {}
