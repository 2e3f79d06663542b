import { Module } from '@nestjs/common';
import { AttendanceModule } from '../attendance/attendance.module.ts';
import { GroupsModule } from '../groups/groups.module.ts';
import { MembersModule } from '../members/members.module.ts';
import { SessionsModule } from '../sessions/sessions.module.ts';
import { AmendedParts } from './amended-parts.ts';
import { AmendmentsRepository } from './amendments.repository.ts';
import { AmendmentsService } from './amendments.service.ts';
import { AnswersRepository } from './answers.repository.ts';
import { CommitmentsRepository } from './commitments.repository.ts';
import { CommitmentsService } from './commitments.service.ts';
import { MemberRecordsController } from './member-records.controller.ts';
import { MemberRecordsService } from './member-records.service.ts';
import { RecordsController } from './records.controller.ts';
import { RecordsService } from './records.service.ts';
import { FollowMergesOfRecords } from './follow-merges.ts';

@Module({
  imports: [AttendanceModule, GroupsModule, MembersModule, SessionsModule],
  controllers: [RecordsController, MemberRecordsController],
  providers: [
    FollowMergesOfRecords,
    AmendmentsService,
    AmendedParts,
    AmendmentsRepository,
    RecordsService,
    AnswersRepository,
    CommitmentsService,
    CommitmentsRepository,
    MemberRecordsService,
  ],
})
export class RecordsModule {}
