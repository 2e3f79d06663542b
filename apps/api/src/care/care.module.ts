import { Module } from '@nestjs/common';
import { AttentionService } from './attention.service.ts';
import { CallsService } from './calls.service.ts';
import { CareController } from './care.controller.ts';
import { FollowConcerns } from './follow-concerns.ts';
import { FollowMembers } from './follow-members.ts';
import { FollowUpsService } from './follow-ups.service.ts';

@Module({
  controllers: [CareController],
  providers: [AttentionService, CallsService, FollowUpsService, FollowMembers, FollowConcerns],
  exports: [AttentionService, FollowUpsService],
})
export class CareModule {}
