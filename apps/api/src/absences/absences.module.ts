import { Module } from '@nestjs/common';
import { GroupsModule } from '../groups/groups.module.ts';
import { SessionsModule } from '../sessions/sessions.module.ts';
import { AbsencesController } from './absences.controller.ts';
import { AbsencesService } from './absences.service.ts';
import { FollowSessions } from './follow-sessions.ts';
import { GroupSubstitutesController } from './group-substitutes.controller.ts';
import { GroupSubstitutes } from './group-substitutes.service.ts';
import { MailStandIns } from './mail-stand-ins.ts';
import { SessionStandInsController } from './session-stand-ins.controller.ts';
import { SessionSubstituteController } from './session-substitute.controller.ts';
import { StandInsController } from './stand-ins.controller.ts';
import { StandInsService } from './stand-ins.service.ts';
import { SubstitutesController } from './substitutes.controller.ts';
import { SubstitutesService } from './substitutes.service.ts';

/** The absences of staff, and the people who could lead their sessions. */
@Module({
  imports: [GroupsModule, SessionsModule],
  controllers: [
    AbsencesController,
    SubstitutesController,
    SessionSubstituteController,
    GroupSubstitutesController,
    StandInsController,
    SessionStandInsController,
  ],
  providers: [AbsencesService, SubstitutesService, GroupSubstitutes, StandInsService, FollowSessions, MailStandIns],
})
export class AbsencesModule {}
