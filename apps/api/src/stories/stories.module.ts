import { Module } from '@nestjs/common';
import { FollowMerges } from './follow-merges.ts';
import { MembersModule } from '../members/members.module.ts';
import { StoriesController } from './stories.controller.ts';
import { StoriesService } from './stories.service.ts';

/** Stories of members: writing, review and the wall. */
@Module({
  imports: [MembersModule],
  controllers: [StoriesController],
  providers: [FollowMerges, StoriesService],
})
export class StoriesModule {}
