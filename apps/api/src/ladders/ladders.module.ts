import { Module } from '@nestjs/common';
import { FollowMergesOfLadders } from './follow-merges.ts';
import { FollowMarks } from './follow-marks.ts';
import { FollowMembersOfLadders } from './follow-members.ts';
import { FollowMentorsOfLadders } from './follow-mentors.ts';
import { FollowStaffOfLadders } from './follow-staff.ts';
import { FollowTransfersOfLadders } from './follow-transfers.ts';
import { LadderCallsService } from './ladder-calls.service.ts';
import { LaddersController } from './ladders.controller.ts';
import { LaddersService } from './ladders.service.ts';

@Module({
  controllers: [LaddersController],
  providers: [
    FollowMergesOfLadders,
    LaddersService,
    LadderCallsService,
    FollowMarks,
    FollowMembersOfLadders,
    FollowMentorsOfLadders,
    FollowStaffOfLadders,
    FollowTransfersOfLadders,
  ],
})
export class LaddersModule {}
