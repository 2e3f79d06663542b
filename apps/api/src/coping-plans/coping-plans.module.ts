import { Module } from '@nestjs/common';
import { MembersModule } from '../members/members.module.ts';
import { CopingPlansController } from './coping-plans.controller.ts';
import { CopingPlansService } from './coping-plans.service.ts';
import { CopingSettingsService } from './coping-settings.service.ts';
import { FollowMentorsOfCopingPlans } from './follow-mentors.ts';
import { FollowMergesOfCopingPlans } from './follow-merges.ts';

/** Plans of what helps members, in their words. */
@Module({
  imports: [MembersModule],
  controllers: [CopingPlansController],
  providers: [CopingPlansService, CopingSettingsService, FollowMentorsOfCopingPlans, FollowMergesOfCopingPlans],
})
export class CopingPlansModule {}
