import { Injectable } from '@nestjs/common';
import { handOverFollowUp } from '@saath/domain/care';
import { idOf, type BranchId } from '@saath/domain/kernel';
import { valueOf } from '../platform/refusal.ts';
import { nextVersion } from '../tenancy/table.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { HandOverBody } from './care.body.ts';
import type { HandedOverView } from './care.view.ts';
import { candidateOf } from './contact-owner.query.ts';
import { followUpOf, lockFollowUp } from './follow-up-record.ts';
import { FollowUpRow } from './follow-up.row.ts';

/** Gives follow-ups to a colleague, by name: all of them or none. */
@Injectable()
export class HandOverService {
  constructor(private readonly scope: TenantScope) {}

  handOver({ followUpIds, ownerId }: HandOverBody): Promise<HandedOverView> {
    return this.scope.transaction(async (tx) => {
      const to = await candidateOf(tx, ownerId);
      let count = 0;
      // In one order for everybody, so that two people who hand over the same ones at once do not wait for each other.
      for (const id of [...new Set(followUpIds)].toSorted()) {
        const row = await lockFollowUp(tx, id);
        const { events } = valueOf(handOverFollowUp(followUpOf(row), { to, branchId: idOf<BranchId>(row.branch_id) }));
        if (events.length === 0) continue;
        await tx.table(FollowUpRow).update(id, { ownerId: to.id, version: nextVersion });
        await tx.raise(events);
        count += 1;
      }
      return { count };
    });
  }
}
