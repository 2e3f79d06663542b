import { Module } from '@nestjs/common';
import { readAttentionWith } from '../members/attention-of.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { membersInNeed } from './attention.query.ts';
import { AttentionService, reasonView } from './attention.service.ts';
import { CareController } from './care.controller.ts';
import { FollowUpsService } from './follow-ups.service.ts';
import { refreshNeed } from './refresh-need.ts';

@Module({ controllers: [CareController], providers: [AttentionService, FollowUpsService], exports: [AttentionService, FollowUpsService] })
export class CareModule {
  constructor(scope: TenantScope) {
    scope.beforeCommit((tx) => refreshNeed(tx, [...tx.reconsidered]));
    readAttentionWith(async (tx, memberIds) => {
      const found = await membersInNeed(tx, { memberIds });
      return new Map(found.map(({ memberId, reasons }) => [memberId, reasons.map(reasonView)]));
    });
  }
}
