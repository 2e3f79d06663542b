import { Injectable } from '@nestjs/common';
import type { CentreId } from '@saath/domain/kernel';
import type { DueWorkListener } from '../queue/outbox/due-work.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { inBatchesById } from '../tenancy/in-batches.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { attendanceDailyWork } from './attendance-daily-work.ts';
import { rewriteBranch } from './write-branch-days.ts';
import { rewriteGroups } from './write-daily.ts';

const groupsAtOnce = 20;
const branchesAtOnce = 1;

/**
 * Counts every day of every group of a centre anew, some groups in each transaction, and then adds up those of each branch. It may run at any
 * time: the marks decide.
 */
@Injectable()
export class RecountDays implements DueWorkListener {
  readonly work = attendanceDailyWork;

  constructor(private readonly scope: TenantScope) {}

  async run(centreId: CentreId): Promise<undefined> {
    await inBatchesById(this.scope, centreId, groupsAtOnce, recount);
    await inBatchesById(this.scope, centreId, branchesAtOnce, addUp);
  }
}

async function recount(tx: CentreTransaction, after: string | null): Promise<readonly string[]> {
  const groups = await tx.rows<{ id: string }>(
    'select id from groups where centre_id = $1 and ($2::uuid is null or id > $2) order by id limit $3',
    after,
    groupsAtOnce,
  );
  const ids = groups.map(({ id }) => id);
  // The sessions are locked as marking locks them, so that a mark of the same moment is counted by one of the two.
  await tx.rows('select id from sessions where centre_id = $1 and group_id = any($2::uuid[]) order by id for update', ids);
  if (ids.length > 0) await rewriteGroups(tx, ids);
  return ids;
}

async function addUp(tx: CentreTransaction, after: string | null): Promise<readonly string[]> {
  const branches = await tx.rows<{ id: string }>(
    'select id from branches where centre_id = $1 and ($2::uuid is null or id > $2) order by id limit $3',
    after,
    branchesAtOnce,
  );
  for (const { id } of branches) await rewriteBranch(tx, id);
  return branches.map(({ id }) => id);
}
