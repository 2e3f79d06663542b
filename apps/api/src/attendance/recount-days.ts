import { Injectable } from '@nestjs/common';
import type { CentreId } from '@saath/domain/kernel';
import type { DueWorkListener } from '../queue/outbox/due-work.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { attendanceDailyWork } from './attendance-daily-work.ts';
import { rewriteGroups } from './write-daily.ts';

const groupsPerTurn = 20;

/** Counts every day of every group of a centre anew, some groups in each transaction. It may run at any time: the marks decide. */
@Injectable()
export class RecountDays implements DueWorkListener {
  readonly work = attendanceDailyWork;

  constructor(private readonly scope: TenantScope) {}

  async run(centreId: CentreId): Promise<undefined> {
    for (let after: string | null = null; ;) {
      const last: string | undefined = await this.turn(centreId, after);
      if (last === undefined) return undefined;
      after = last;
    }
  }

  /** Counts the days of some groups; answers the id of the last group when there may be more. */
  private turn(centreId: CentreId, after: string | null): Promise<string | undefined> {
    return this.scope.inCentre(centreId, { kind: 'system' }, async (tx) => {
      const groups = await tx.rows<{ id: string }>(
        'select id from groups where centre_id = $1 and ($2::uuid is null or id > $2) order by id limit $3',
        after,
        groupsPerTurn,
      );
      const ids = groups.map(({ id }) => id);
      // The sessions are locked as marking locks them, so that a mark of the same moment is counted by one of the two.
      await tx.rows('select id from sessions where centre_id = $1 and group_id = any($2::uuid[]) order by id for update', ids);
      if (ids.length > 0) await rewriteGroups(tx, ids);
      return ids.length === groupsPerTurn ? ids.at(-1) : undefined;
    });
  }
}
