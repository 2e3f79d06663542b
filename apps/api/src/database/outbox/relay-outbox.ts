import { Injectable } from '@nestjs/common';
import type { CentreId, Instant } from '@saath/domain/kernel';
import { toDate } from '../../platform/clock.ts';
import { TenantScope } from '../../tenancy/tenant-scope.ts';
import type { DueWorkListener } from './due-work.ts';

const rowsPerBatch = 500;

export interface OutboxJob {
  readonly id: string;
  readonly topic: string;
  readonly data: Readonly<Record<string, string>> & { readonly centreId: string };
}
/** Hands a batch to the queue; the outbox id is the job id, so handing it in twice makes one job. */
export type EnqueueAll = (jobs: readonly OutboxJob[]) => Promise<void>;

/** Moves one centre's outbox rows to the queue, oldest first, and marks them only after the queue has them. */
@Injectable()
export class RelayOutbox implements DueWorkListener {
  readonly kind = 'outbox';

  constructor(
    private readonly scope: TenantScope,
    private readonly enqueue: EnqueueAll,
  ) {}

  run(centreId: CentreId): Promise<Instant | undefined> {
    return this.scope.inCentre(centreId, { kind: 'system' }, async (tx) => {
      const rows = await tx.rows<{ id: string; topic: string; payload: Record<string, string> }>(
        'select id, topic, payload from outbox where centre_id = $1 and relayed_at is null order by created_at, id limit $2 for update skip locked',
        rowsPerBatch,
      );
      await this.enqueue(rows.map(({ id, topic, payload }) => ({ id, topic, data: { ...payload, centreId } })));
      await tx.rows(
        'update outbox set relayed_at = $2 where centre_id = $1 and id = any($3)',
        toDate(tx.now),
        rows.map(({ id }) => id),
      );
      return rows.length === rowsPerBatch ? tx.now : undefined;
    });
  }
}
