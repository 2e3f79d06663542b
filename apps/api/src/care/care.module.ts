import { Module } from '@nestjs/common';
import { AttendanceModule } from '../attendance/attendance.module.ts';
import { SessionsModule } from '../sessions/sessions.module.ts';
import { GroupsModule } from '../groups/groups.module.ts';
import { MembersModule } from '../members/members.module.ts';
import { AftercareController } from './aftercare.controller.ts';
import { AftercarePlansService } from './aftercare-plans.service.ts';
import { DischargeService } from './discharge.service.ts';
import { AttentionService } from './attention.service.ts';
import { CallsService } from './calls.service.ts';
import { CareController } from './care.controller.ts';
import { FollowGroupsOfCare } from './follow-groups.ts';
import { FollowLadders } from './follow-ladders.ts';
import { FollowConsentsOfCare } from './follow-consents.ts';
import { FollowConcerns } from './follow-concerns.ts';
import { FollowMembers } from './follow-members.ts';
import { FollowMentors } from './follow-mentors.ts';
import { FollowTransfersOfCare } from './follow-transfers.ts';
import { TransferController } from './transfer.controller.ts';
import { TransferService } from './transfer.service.ts';
import { FollowQuiet } from './follow-quiet.ts';
import { FollowSobriety } from './follow-sobriety.ts';
import { FollowStaffOfCare } from './follow-staff.ts';
import { FollowUpsController } from './follow-ups.controller.ts';
import { FollowUpsService } from './follow-ups.service.ts';
import { HandOverService } from './hand-over.service.ts';
import { LoggedContactsController } from './logged-contacts.controller.ts';
import { LoggedContactsService } from './logged-contacts.service.ts';
import { TalkWishesService } from './talk-wishes.service.ts';
import { FollowMergesOfCare } from './follow-merges.ts';

@Module({
  imports: [AttendanceModule, GroupsModule, MembersModule, SessionsModule],
  controllers: [AftercareController, CareController, FollowUpsController, LoggedContactsController, TransferController],
  providers: [
    AftercarePlansService,
    DischargeService,
    AttentionService,
    CallsService,
    FollowUpsService,
    HandOverService,
    LoggedContactsService,
    TalkWishesService,
    TransferService,
    FollowTransfersOfCare,
    FollowMembers,
    FollowMergesOfCare,
    FollowLadders,
    // Needs rest on the last day of attendance, which is brought up to date first.
    FollowQuiet,
    FollowConcerns,
    FollowConsentsOfCare,
    FollowGroupsOfCare,
    FollowMentors,
    FollowSobriety,
    FollowStaffOfCare,
  ],
  exports: [AttentionService, FollowUpsService],
})
export class CareModule {}
