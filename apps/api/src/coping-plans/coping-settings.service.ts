import { Injectable } from '@nestjs/common';
import { checkReviewDays } from '@saath/domain/coping-plans';
import { happened } from '@saath/domain/kernel';
import { httpRefusals } from '../http/http.refusals.ts';
import { newId } from '../platform/new-id.ts';
import { valueOf } from '../platform/refusal.ts';
import { lockName } from '../tenancy/lock-name.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { CopingSettingsBody } from './coping-plan.body.ts';
import type { CopingSettingsView } from './coping-plan.view.ts';
import { copingSettingsHere } from './coping-plans.query.ts';
import { CopingSettingsRow } from './coping-settings.row.ts';

const settingsLock = lockName('coping-settings');

/** The days after which plans are gone over again, which an administrator sets for the centre. */
@Injectable()
export class CopingSettingsService {
  constructor(private readonly scope: TenantScope) {}

  read(): Promise<CopingSettingsView> {
    return this.scope.transaction(copingSettingsHere);
  }

  set(seen: number, body: CopingSettingsBody): Promise<CopingSettingsView> {
    return this.scope.transaction(async (tx) => {
      await tx.lock(settingsLock);
      if (seen !== (await copingSettingsHere(tx)).version) throw httpRefusals.stale();
      const reviewDays = valueOf(checkReviewDays(body.reviewDays));
      await tx
        .table(CopingSettingsRow)
        .upsert([{ id: newId(), reviewDays, version: 1 }], { conflict: [], update: ['reviewDays', 'version'] });
      await tx.raise([happened('coping-review-days-set', 'centre', tx.centreId, { days: reviewDays })]);
      return copingSettingsHere(tx);
    });
  }
}
