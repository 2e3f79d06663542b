import { Injectable } from '@nestjs/common';
import type { CentreId } from '@saath/domain/kernel';
import type { DueWorkListener } from '../queue/outbox/due-work.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { memberCountsWork } from './member-counts-work.ts';
import { writeMemberCounts } from './write-member-counts.ts';

/** Counts the people of every branch of a centre anew. It may run at any time: the members decide. */
@Injectable()
export class RecountMembers implements DueWorkListener {
  readonly work = memberCountsWork;

  constructor(private readonly scope: TenantScope) {}

  async run(centreId: CentreId): Promise<undefined> {
    await this.scope.inCentre(centreId, { kind: 'system' }, async (tx) => {
      const branches = await tx.rows<{ id: string }>('select id from branches where centre_id = $1');
      await writeMemberCounts(
        tx,
        branches.map(({ id }) => id),
      );
    });
  }
}
