import { Module } from '@nestjs/common';
import { readAttentionWith } from '../members/attention-of.ts';
import { membersInNeed } from './attention.query.ts';
import { AttentionService, reasonView } from './attention.service.ts';
import { CareController } from './care.controller.ts';
import { FollowUpsService } from './follow-ups.service.ts';

@Module({ controllers: [CareController], providers: [AttentionService, FollowUpsService], exports: [AttentionService, FollowUpsService] })
export class CareModule {
  constructor() {
    readAttentionWith(async (tx, memberIds) => {
      const found = await membersInNeed(tx, null, memberIds);
      return new Map(found.map(({ memberId, reasons }) => [memberId, reasons.map(reasonView)]));
    });
  }
}
