import { Injectable } from '@nestjs/common';
import type { CentreId, Instant } from '@saath/domain/kernel';
import { toInstant } from '../platform/clock.ts';
import type { DueWorkListener } from '../queue/outbox/due-work.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { laddersWork } from './ladders-work.ts';
import { lockChanging } from './load-ladders.ts';
import { settleLadders } from './settle-ladders.ts';

const laddersAtOnce = 500;
/** While the database writes one batch, the next one is evaluated; each locks its own ladders. */
const batchesAtOnce = 2;

/** Passes steps that nobody did within their patience to the next person, a batch in each transaction. */
@Injectable()
export class PassStepsDue implements DueWorkListener {
  readonly work = laddersWork;

  constructor(private readonly scope: TenantScope) {}

  async run(centreId: CentreId): Promise<Instant | undefined> {
    await Promise.all(Array.from({ length: batchesAtOnce }, () => this.passAll(centreId)));
    return this.scope.inCentre(centreId, { kind: 'system' }, (tx) => nextChange(tx));
  }

  private async passAll(centreId: CentreId): Promise<void> {
    while ((await this.scope.inCentre(centreId, { kind: 'system' }, (tx) => passSteps(tx))) === laddersAtOnce);
  }
}

async function passSteps(tx: CentreTransaction): Promise<number> {
  const changing = await lockChanging(tx, laddersAtOnce);
  await settleLadders(
    tx,
    changing.map((ladder) => ({ ladder, facts: [] })),
  );
  return changing.length;
}

async function nextChange(tx: CentreTransaction): Promise<Instant | undefined> {
  const row = await tx.row<{ at: Date | null }>(
    `select min(l.changes_at) as at from ladders l join members m on m.centre_id = $1 and m.id = l.member_id
     where l.centre_id = $1 and l.changes_at is not null and m.merged_into_id is null`,
  );
  return row?.at === null || row === undefined ? undefined : toInstant(row.at);
}
