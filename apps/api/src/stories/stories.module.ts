import { Module } from '@nestjs/common';
import { FollowMergesOfStories } from './follow-merges.ts';
import { MembersModule } from '../members/members.module.ts';
import { StoriesController } from './stories.controller.ts';
import { StoriesService } from './stories.service.ts';

/** Stories of members: writing, review and the wall. */
@Module({
  imports: [MembersModule],
  controllers: [StoriesController],
  providers: [FollowMergesOfStories, StoriesService],
})
export class StoriesModule {}
