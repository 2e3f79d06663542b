import { Module } from '@nestjs/common';
import { MembersModule } from '../members/members.module.ts';
import { FollowMergesOfIntroductions } from './follow-merges.ts';
import { IntroductionsController } from './introductions.controller.ts';
import { IntroductionsService } from './introductions.service.ts';

/** Families, buddies and circles of friends, by mutual opt-in. */
@Module({
  imports: [MembersModule],
  controllers: [IntroductionsController],
  providers: [FollowMergesOfIntroductions, IntroductionsService],
})
export class IntroductionsModule {}
