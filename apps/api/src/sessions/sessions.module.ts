import { Module } from '@nestjs/common';
import { GroupsModule } from '../groups/groups.module.ts';
import { AddedSessionsController } from './added-sessions.controller.ts';
import { FollowBranches } from './follow-branches.ts';
import { FollowGroups } from './follow-groups.ts';
import { SessionDecisions } from './session-decisions.ts';
import { SessionFacilitatorsController } from './session-facilitators.controller.ts';
import { SessionFacilitators } from './session-facilitators.service.ts';
import { SessionPlanner } from './session-planner.ts';
import { SessionRepository } from './session.repository.ts';
import { SessionsController } from './sessions.controller.ts';
import { SessionsService } from './sessions.service.ts';
import { FollowMergesOfSessions } from './follow-merges.ts';

@Module({
  imports: [GroupsModule],
  controllers: [SessionsController, AddedSessionsController, SessionFacilitatorsController],
  providers: [
    FollowMergesOfSessions,
    SessionsService,
    SessionDecisions,
    SessionFacilitators,
    SessionRepository,
    SessionPlanner,
    FollowGroups,
    FollowBranches,
  ],
  exports: [SessionDecisions, SessionFacilitators, SessionRepository, SessionPlanner],
})
export class SessionsModule {}
