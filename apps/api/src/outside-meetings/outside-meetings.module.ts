import { Module } from '@nestjs/common';
import { MembersModule } from '../members/members.module.ts';
import { FollowMergesOfOutsideMeetings } from './follow-merges.ts';
import { MeetingsService } from './meetings.service.ts';
import { OutsideMeetingsController } from './outside-meetings.controller.ts';
import { ReferralsController } from './referrals.controller.ts';
import { ReferralsService } from './referrals.service.ts';

/** Meetings outside the centre, and the ways of members to them. */
@Module({
  imports: [MembersModule],
  controllers: [OutsideMeetingsController, ReferralsController],
  providers: [FollowMergesOfOutsideMeetings, MeetingsService, ReferralsService],
})
export class OutsideMeetingsModule {}
